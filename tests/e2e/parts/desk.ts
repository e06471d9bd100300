import type { Browser } from '@playwright/test'
import { desk, tokenOn } from './enter'

type Answer = { doc: { id: string; number: number }; docs: { id: string }[] }

/** What the desk answers whoever has this token; throws when it refuses. */
export const callerWith =
  (token: string, origin = desk) =>
  async (method: 'post' | 'patch' | 'delete' | 'get', path: string, data?: object) => {
    const answer = await fetch(`${origin}/api/${path}`, {
      method: method.toUpperCase(),
      headers: { Authorization: `JWT ${token}`, 'Content-Type': 'application/json' },
      body: data && JSON.stringify(data),
    })
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`)
    return (await answer.json()) as Answer
  }

/** Somebody who works by the API, beside the person whose browser it is. */
export async function person(_browser: Browser, email: string) {
  return { call: callerWith(await tokenOn(email)), leave: async () => undefined }
}

export type Person = Awaited<ReturnType<typeof person>>

/** The id of a ticket by its number, as that person sees it. */
export async function ticketId({ call }: Person, number: number): Promise<string> {
  const { docs } = await call('get', `tickets?where[number][equals]=${number}&limit=1`)
  const id = docs[0]?.id
  if (!id) throw new Error(`There is no ticket ${number}.`)
  return id
}

/** A public reply of the support team. */
export async function replyAsSam(browser: Browser, number: number, content: string) {
  const sam = await person(browser, 'sam@desk.example')
  await sam.call('post', `tickets/${await ticketId(sam, number)}/messages`, { content })
  await sam.leave()
}

/** Changes a ticket as the team. */
export async function changeAsSam(browser: Browser, number: number, change: object) {
  const sam = await person(browser, 'sam@desk.example')
  await sam.call('patch', `tickets/${await ticketId(sam, number)}`, change)
  await sam.leave()
}
