import { beforeAll, expect, it } from 'vitest'

import { rest, type Answer } from '../../support/rest'
import { statementsOf } from '../../support/statements'
import { tokenFor, type Actor } from '../desk/actors'
import { makeArticle } from '../desk/articles'
import { makeTicket } from '../desk/makeTicket'
import { category } from '../desk/system'

/** A request that has to succeed, and all that it says to the database. */
async function said(actor: Actor, method: string, path: string, body?: unknown) {
  const token = await tokenFor(actor)
  const ask = async () => {
    const answer: Answer = await rest(method, path, { token, body })
    expect(answer.status).toBeLessThan(300)
  }
  // What happens once a process, such as starting the queue, is no matter here.
  await ask()
  return (await statementsOf(ask)).map(({ text }) => text.replace(/\s+/g, ' '))
}

let ticket: string
beforeAll(async () => {
  for (let made = 0; made < 3; made++) ticket = (await makeTicket('bea@globex.example')).id
  ticket = (await makeTicket()).id
})

const full = 'limit=2&sort=-lastActivityAt'
it.each([
  ['sam', 'a full page', `/api/tickets?${full}`, 3],
  ['sam', 'a page that is the last', '/api/tickets?limit=100&where[number][less_than]=3', 2],
  ['sam', 'a filtered page', `/api/tickets?${full}&where[status][equals]=open`, 3],
  ['ada', 'a page of what an organization shares', `/api/tickets?${full}`, 3],
  ['max', 'a page of several organizations', `/api/tickets?${full}`, 3],
  ['bea', "a page of one's own", `/api/tickets?${full}`, 3],
] as const)('%s reads %s in %s statements: %i', async (actor, _, path, most) => {
  expect((await said(actor, 'GET', path)).length).toBeLessThanOrEqual(most)
})

it.each(['sam', 'ada', 'alan'] as const)('%s reads a ticket and its thread in 4', async (actor) => {
  const one = await said(actor, 'GET', `/api/tickets/${ticket}`)
  const thread = await said(actor, 'GET', `/api/tickets/${ticket}/messages`)
  expect(one.length).toBeLessThanOrEqual(2)
  expect(thread.length).toBeLessThanOrEqual(3)
})

it('reads what a search of the help center finds once', async () => {
  await makeArticle({ title: 'Statements about printers' })
  const statements = await said('ada', 'GET', '/api/articles/search?q=printers')
  const read = statements.filter((text) => text.includes('"title"'))
  expect(
    read.filter((text) => text.includes('"body"')),
    statements.join('\n'),
  ).toHaveLength(1)
  expect(read, statements.join('\n')).toHaveLength(2)
  expect(statements.filter((text) => text.includes('COUNT('))).toEqual([])
})

it('looks for no messages where nothing has happened since', async () => {
  const { id } = await makeTicket()
  const token = await tokenFor('sam')
  const body = { content: 'Words.', after: id }
  const statements = await statementsOf(() =>
    rest('POST', `/api/tickets/${id}/messages`, { token, body }),
  )
  const byIds = statements.filter(({ text }) =>
    /from "messages".* where .*\b(in \(|false)/s.test(text),
  )
  expect(byIds).toEqual([])
})

it.each([
  ['ada', 13],
  ['sam', 13],
] as const)('%s replies in %i', async (actor, most) => {
  const path = `/api/tickets/${ticket}/messages`
  const statements = await said(actor, 'POST', path, { content: 'Words.' })
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(most)
})

it('ada creates in 14, her mail queued and her promises given', async () => {
  const body = { subject: 'Slow', description: 'Since Monday.', category: await category() }
  const statements = await said('ada', 'POST', '/api/tickets', body)
  expect(statements.length, statements.join('\n')).toBeLessThanOrEqual(14)
})
