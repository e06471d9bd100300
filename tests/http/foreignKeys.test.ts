import { expect, it } from 'vitest'

import { foreignKeys } from '@/src/database/foreignKeys'
import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor } from './desk/actors'
import { makeTicket } from './desk/makeTicket'
import { category, organization, project, rowsOf, sql } from './desk/system'

const actions: Record<string, string> = {
  r: 'restrict',
  c: 'cascade',
  n: 'set null',
  a: 'no action',
}

it('keeps every key of the list as the list says', async () => {
  const rows = await sql(
    `select c.conrelid::regclass::text as from, a.attname as column, c.confdeltype as action
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace`,
  )
  const stored = new Map(
    rows.map((row) => [`${row.from}.${row.column}`, actions[String(row.action)]]),
  )
  for (const [table, column, rule] of foreignKeys) {
    expect(stored.get(`${table}.${column}`), `${table}.${column}`).toBe(rule)
  }
})

it('names every key that carries tickets and what hangs on them', async () => {
  const rows = await sql(
    `select c.conrelid::regclass::text as from, a.attname as column, c.confdeltype as action
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
     where c.contype = 'f' and c.connamespace = 'public'::regnamespace and a.attnotnull
       and c.confdeltype = 'n'`,
  )
  // A column that must have a value can never be emptied: such a key would fail at its first use.
  expect(rows).toEqual([])
})

it.each([
  ['category', async () => ['ticket-categories', await category()], 409],
  ['organization', async () => ['organizations', await organization('Acme')], 400],
  ['project', async () => ['projects', await project('Acme shop')], 400],
  ['section', async () => ['article-sections', (await rowsOf(slugs.articles))[0]?.section], 400],
] as const)('refuses to delete a %s in use, in words', async (_, used, expected) => {
  await makeTicket('ada@acme.example', { project: await project('Acme shop') })
  const [slug, id] = await used()
  const { status, body } = await rest('DELETE', `/api/${slug}/${id}`, {
    token: await tokenFor('nora'),
  })
  expect(status).toBe(expected)
  expect(body.errors[0].message).toMatch(/use/)
  expect(body.errors[0].message).not.toMatch(/constraint|relation|_id/)
})

it('takes everything of a ticket along when an admin deletes it', async () => {
  const { id } = await makeTicket()
  await rest('POST', `/api/tickets/${id}/messages`, {
    token: await tokenFor('sam'),
    body: { content: 'Words.' },
  })
  const { status } = await rest('DELETE', `/api/tickets/${id}`, { token: await tokenFor('nora') })
  expect(status).toBe(200)
  for (const slug of [slugs.messages, slugs.ticketEvents, slugs.deliveries, slugs.attachments]) {
    expect(await rowsOf(slug, { ticket: { equals: id } }), slug).toEqual([])
  }
})
