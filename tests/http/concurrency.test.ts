import { expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { category, rowOf, rowsOf, sql } from './desk/system'

const rounds = Array.from({ length: 20 }, (_, round) => round)

it.each(rounds)('closes while two reply, round %i: one clear end', async (round) => {
  const [ada, sam] = [await tokenFor('ada'), await tokenFor('sam')]
  const { id } = await makeTicket()
  const reply = (token: string | undefined, content: string) =>
    rest('POST', `/api/tickets/${id}/messages`, { token, body: { content } })
  const close = () => rest('POST', `/api/tickets/${id}/closure`, { token: ada })
  const acts = [() => reply(sam, 'From the team'), close, () => reply(ada, 'From the client')]
  // Whoever starts first has the better chance, so each gets it.
  const order = [...acts.slice(round % 3), ...acts.slice(0, round % 3)]
  const answers = await Promise.all(order.map((act) => act()))

  const closing = answers[order.indexOf(close)]!
  const replies = answers.filter((answer) => answer !== closing)
  expect(closing.status).toBe(200)
  expect((await rowOf(slugs.tickets, id)).status).toBe('closed')

  const events = await sql(
    `select kind, created_at from ticket_events where ticket_id = $1 order by id`,
    [id],
  )
  const kinds = events.map(({ kind }) => kind)
  const messages = await rowsOf(slugs.messages, { ticket: { equals: id } })
  for (const { status } of replies) expect([201, 409]).toContain(status)
  // What was said to be accepted is there, and nothing else; and none came after the end.
  const accepted = replies.filter(({ status }) => status === 201).map(({ body }) => body.doc.id)
  expect(messages.map((message) => message.id).toSorted()).toEqual(accepted.toSorted())
  expect(kinds.filter((kind) => kind === 'replied')).toHaveLength(accepted.length)
  const ends = await sql(
    `select id from ticket_events where ticket_id = $1 and kind = 'status_changed'
     and after->>'status' = 'closed'`,
    [id],
  )
  expect(ends).toHaveLength(1)
  expect(kinds.lastIndexOf('replied')).toBeLessThan(kinds.lastIndexOf('status_changed'))
})

it('closes once when two close at once', async () => {
  const [ada, sam] = [await tokenFor('ada'), await tokenFor('sam')]
  const { id } = await makeTicket()
  const answers = await Promise.all(
    [ada, sam, ada].map((token) => rest('POST', `/api/tickets/${id}/closure`, { token })),
  )
  expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409, 409])
})

it('numbers 50 tickets made at once without a double, and leaves the pool free', async () => {
  const token = await tokenFor('ada')
  const body = { subject: 'At once', description: 'Words.', category: await category() }
  const answers = await Promise.all(
    Array.from({ length: 50 }, () => rest('POST', '/api/tickets', { token, body })),
  )
  expect(answers.map(({ status }) => status)).toEqual(Array(50).fill(201))
  expect(new Set(answers.map((answer) => answer.body.doc.number)).size).toBe(50)
  const [double] = await sql('select number from tickets group by number having count(*) > 1')
  expect(double).toBeUndefined()

  const [open] = await sql(
    `select count(*)::int as n from pg_stat_activity
     where datname = current_database() and state like 'idle in transaction%'`,
  )
  expect(open?.n).toBe(0)
})
