import { beforeAll, expect, it } from 'vitest'
import { rest } from '../support/rest'
import { people, tokenFor, type Actor } from './desk/actors'
import { makeTicket, patch } from './desk/makeTicket'
import { person, sql } from './desk/system'

const ask = async (actor: Actor, sort: string) =>
  rest('GET', `/api/tickets?limit=100&depth=1&sort=${sort}`, { token: await tokenFor(actor) })

type Row = { number: number; assignedTo: { name: string } | null; organization: { name: string } }

beforeAll(async () => {
  // Names in another order than ids: whoever is called so was there before.
  await sql(`update staff set name = case email when 'sam@desk.example' then 'Zoe'
    when 'kim@desk.example' then 'Anna' else 'Mia ' || email end`)
  for (const email of ['sam@desk.example', 'kim@desk.example', people.nora.email]) {
    await patch((await makeTicket()).id, { assignedTo: await person(email) })
  }
})

it('a list by assignee or organization goes by their names, and leaves out nobody', async () => {
  const [all] = await sql(`select count(*)::int as count from tickets`)
  for (const [sort, nameOf] of [
    ['assignedTo', ({ assignedTo }: Row) => assignedTo?.name ?? null],
    ['organization', ({ organization }: Row) => organization.name],
  ] as const) {
    for (const down of ['', '-']) {
      const { status, body } = await ask('sam', down + sort)
      expect(status, JSON.stringify(body)).toBe(200)
      expect(body.totalDocs).toBe(all?.count)
      const names = (body.docs as Row[]).flatMap((row) => nameOf(row) ?? [])
      const sorted = names.toSorted((a, b) => (a < b ? -1 : 1))
      expect(names, down + sort).toEqual(down ? sorted.toReversed() : sorted)
      expect(new Set(names).size).toBeGreaterThan(1)
    }
  }
})

it('keeps further orders, and what has no name', async () => {
  const { body } = await ask('sam', 'organization,-number')
  const rows = body.docs as Row[]
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1]
    if (next?.organization.name === row.organization.name) {
      expect(row.number).toBeGreaterThan(next.number)
    }
  }
  expect((await ask('sam', 'mergedInto')).status).toBe(200)
})

it('tells clients nothing by an order that they could not read', async () => {
  expect((await ask('ada', 'assignedTo')).status).toBe(400)
})
