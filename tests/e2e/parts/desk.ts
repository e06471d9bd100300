import type { APIRequestContext, Browser } from '@playwright/test'
import { password } from '../portalPages'

async function apiOf(request: APIRequestContext, collection: string, email: string) {
  const login = await request.post(`/api/${collection}/login`, { data: { email, password } })
  const headers = { Authorization: `JWT ${(await login.json()).token}` }
  return async (method: 'post' | 'patch' | 'delete' | 'get', path: string, data?: object) => {
    const answer = await request[method](`/api/${path}`, { headers, data })
    if (!answer.ok()) throw new Error(`${method} ${path}: ${await answer.text()}`)
    return (await answer.json()) as { doc: { id: string; number: number }; docs: { id: string }[] }
  }
}

/** Somebody who works by the API, with a browser of their own: sessions share one cookie. */
export async function person(browser: Browser, email: string) {
  const context = await browser.newContext()
  const call = await apiOf(
    context.request,
    email.endsWith('@desk.example') ? 'staff' : 'clients',
    email,
  )
  return { call, leave: () => context.close() }
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
