import { beforeAll, describe, expect, it } from 'vitest'

import { rest } from '../support/rest'
import { graphql } from '../support/graphql'
import { bodyFor, fresh } from './access/fresh'
import { table } from './access/table'
import { actors, groups, people, tokenFor } from './desk/actors'
import { digest } from './desk/digest'
import { makeTicket } from './desk/makeTicket'
import { nowhere, person, rowOf } from './desk/system'

const withOwnRows = ['clients', 'staff', 'saved-filters']

beforeAll(async () => {
  for (const actor of actors) await tokenFor(actor)
})

describe.each(Object.keys(table))('%s', (slug) => {
  it('can be duplicated by nobody', async () => {
    const { id } = await fresh(slug)
    const before = await digest()
    for (const actor of actors) {
      const { status } = await rest('POST', `/api/${slug}/${id}/duplicate`, {
        token: await tokenFor(actor),
        body: {},
      })
      expect(status, actor).toBe(404)
    }
    expect(await digest()).toBe(before)
  })

  it('tells the team their rights as the table has them, and others not even that it is there', async () => {
    const { id } = await fresh(slug)
    for (const actor of actors) {
      const token = await tokenFor(actor)
      const { status, body } = await rest('POST', `/api/${slug}/access/${id}`, { token })
      if (['visitor', 'client'].includes(people[actor].group)) {
        const missing = await rest('POST', `/api/${slug}/access/${nowhere}`, { token })
        expect([status, body], actor).toEqual([404, missing.body])
        continue
      }
      // Who may not read it is told no more than of one that is missing.
      const missing = await rest('POST', `/api/${slug}/access/${nowhere}`, { token })
      const read = await rest('GET', `/api/${slug}/${id}`, { token })
      if (read.status !== 200) {
        expect([status, body], actor).toEqual([missing.status, missing.body])
        expect([403, 404], actor).toContain(status)
        continue
      }
      expect([status, missing.status], actor).toEqual([200, 404])
      for (const operation of ['update', 'delete'] as const) {
        const column = table[slug]![operation][groups.indexOf(people[actor].group)]!
        const verdict = typeof column === 'number' ? column : column(actor)
        // A rule about rows comes with its answer for this row.
        const allowed = body[operation]?.permission ?? body[operation] ?? false
        expect(allowed, `${actor} ${operation}`).toBe(verdict === 200)
      }
    }
  })

  it('is not changed or deleted in bulk by those who may not do it one by one', async () => {
    await fresh(slug)
    const before = await digest()
    for (const actor of ['nobody', 'gone', 'bob', 'eve'] as const) {
      const token = await tokenFor(actor)
      for (const method of ['PATCH', 'DELETE']) {
        const column = table[slug]![method === 'PATCH' ? 'update' : 'delete']
        const verdict = column[groups.indexOf(people[actor].group)]
        if (verdict === 200) continue
        const path = `/api/${slug}?where[createdAt][less_than]=2000-01-01`
        const { status } = await rest(method, path, { token, body: { name: 'Changed' } })
        // Those with rows of their own are asked for none of them here.
        const mayHaveOwn = typeof verdict === 'function' || withOwnRows.includes(slug)
        expect(mayHaveOwn ? [200, 401, 403] : [401, 403], `${actor} ${method}`).toContain(status)
      }
    }
    expect(await digest()).toBe(before)
  })
})

describe('an account', () => {
  const accountOf = async (email: string) => {
    const slug = email.endsWith('@desk.example') ? 'staff' : 'clients'
    return { slug, id: await person(email) } as const
  }

  it.each([
    ['alan', { disabled: true, memberships: [], email: 'x@acme.example' }],
    ['sam', { role: 'admin', disabled: true, email: 'x@desk.example' }],
  ] as const)('of %s changes by them in nothing that gives rights', async (actor, wish) => {
    const { slug, id } = await accountOf(people[actor].email)
    const token = await tokenFor(actor)
    const before = await rowOf(slug, id)
    const globex = (await bodyFor('projects')).data.organization
    const asked = {
      ...wish,
      ...(slug === 'clients' ? { memberships: [{ organization: globex, role: 'manager' }] } : {}),
    }
    const { status } = await rest('PATCH', `/api/${slug}/${id}`, { token, body: asked })
    expect(status).toBe(200)
    const after = await rowOf(slug, id)
    for (const field of Object.keys(wish)) expect(after[field], field).toEqual(before[field])
  })

  it('is changed by its owner in what is theirs', async () => {
    const { slug, id } = await accountOf(people.alan.email)
    const token = await tokenFor('alan')
    const theme = await rest('PATCH', `/api/${slug}/${id}`, { token, body: { theme: 'dark' } })
    expect(theme.body).toMatchObject({ doc: { theme: 'dark' } })
    const zone = await rest('PATCH', `/api/${slug}/${id}`, { token, body: { timeZone: 'Mars' } })
    expect(zone.status).toBe(400)
    expect((await rowOf(slug, id)).timeZone).toBe('Europe/Berlin')
  })

  it.each(['bob', 'sam', 'eve'] as const)(
    'of somebody else is not changed by %s',
    async (actor) => {
      const token = await tokenFor(actor)
      const before = await digest()
      for (const email of [people.ada.email, people.nora.email]) {
        const { slug, id } = await accountOf(email)
        const body = { password: 'taken-over-2026', name: 'Taken' }
        const { status } = await rest('PATCH', `/api/${slug}/${id}`, { token, body })
        expect(status).toBe(403)
      }
      expect(await digest()).toBe(before)
    },
  )

  it('unlocks by admins alone', async () => {
    for (const actor of actors) {
      const { status } = await rest('POST', '/api/clients/unlock', {
        token: await tokenFor(actor),
        body: { email: people.bea.email },
      })
      expect(status, actor).toBe(
        actor === 'nora' ? 200 : people[actor].group === 'visitor' ? 401 : 403,
      )
    }
  })
})

describe('relations', () => {
  it('show a colleague by id alone, in GraphQL as an empty place', async () => {
    const ticket = await makeTicket('ada@acme.example')
    const alan = await tokenFor('alan')
    const byRest = await rest('GET', `/api/tickets/${ticket.id}?depth=3`, { token: alan })
    expect(byRest.body.client).toBe(await person('ada@acme.example'))

    const query = `query ($id: String!) { Ticket(id: $id) { subject requesterName client { email } } }`
    const { body } = await graphql(query, { id: ticket.id }, alan)
    expect(body).toEqual({
      data: { Ticket: { subject: ticket.subject, requesterName: 'Ada Brenner', client: null } },
    })
  })
})
