import { expect } from 'vitest'

import { slugs } from '@/src/slugs'
import type { rest } from '../../support/rest'
import { rowsOf } from './system'

type Asker = { ask: (method: string, path: string) => ReturnType<typeof rest> }

/** Everything of a ticket that a client may come to, and whether they do. */
export async function reach({ ask }: Asker, id: string) {
  const one = await ask('GET', `tickets/${id}`)
  const thread = await ask('GET', `tickets/${id}/messages`)
  const list = await ask('GET', `tickets?where[id][equals]=${id}`)
  const messages = await ask('GET', `messages?where[ticket][equals]=${id}`)
  const events = await ask('GET', `ticket-events?where[ticket][equals]=${id}`)
  const rows = [list, messages, events].map(({ body, status }) => {
    expect(status, JSON.stringify(body)).toBe(200)
    return body.docs.length > 0
  })
  const { number } = (await rowsOf(slugs.tickets, { id: { equals: id } }))[0]!
  const named = ['slow shop', 'slwo shop', `%23${number}`, 'slow shop&where[status][exists]=true']
  const searched = await Promise.all(named.map((text) => ask('GET', `tickets?q=${text}`)))
  const found = searched.map(({ body, status }) => {
    expect(status, JSON.stringify(body)).toBe(200)
    return body.docs.some((each: { id: string }) => each.id === id)
  })
  return [one.status === 200, thread.status === 200, ...rows, ...found]
}
