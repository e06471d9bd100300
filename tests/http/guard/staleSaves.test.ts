import { describe, expect, it } from 'vitest'

import { sweepResolved } from '@/src/jobs/tasks/sweepResolved'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { rest } from '../../support/rest'
import { tokenOf } from '../../support/tokenOf'
import { daysAgo, reopen, ticketThatIs } from '../desk/act'
import { makeTicket, patch } from '../desk/makeTicket'
import { category, force, person, rowOf, rowsOf } from '../desk/system'

const kim = 'kim@desk.example'
const eventsOf = async (ticket: string) =>
  (await rowsOf(slugs.ticketEvents, { ticket: { equals: ticket } })).length

describe('a save made from an old version', () => {
  it('is refused to clients as any other, and tells them nothing of what staff changed', async () => {
    const { id, updatedAt } = await makeTicket()
    await patch(id, { priority: 'urgent', assignedTo: await person(kim) }, kim)
    const asked = { updatedAt, priority: 'low', assignedTo: null }
    for (const email of ['ada@acme.example', 'alan@acme.example', 'bob@globex.example']) {
      const { status, body } = await patch(id, asked, email)
      expect([status, body], email).toEqual([403, (await patch(id, {}, email)).body])
    }
  })

  it('that would undo another’s change answers 409, says what changed and saves nothing', async () => {
    const { id, updatedAt } = await makeTicket()
    expect((await patch(id, { priority: 'urgent' }, kim)).status).toBe(200)
    const before = await eventsOf(id)

    const answer = await patch(id, { updatedAt, priority: 'low', status: 'in_progress' })
    expect(answer.status).toBe(409)
    expect(answer.body.errors[0]).toMatchObject({
      field: 'priority',
      message:
        'Kim Hansen changed the priority while you had this ticket open. Nothing was saved. Reload to see it as it is now.',
    })
    expect(answer.body.changed).toEqual([
      {
        field: 'priority',
        before: 'high',
        after: 'urgent',
        by: 'Kim Hansen',
        at: expect.any(String),
      },
    ])
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ priority: 'urgent', status: 'open' })
    expect(await eventsOf(id)).toBe(before)
  })

  it('tells of everything that changed, also of what it does not undo', async () => {
    const { id, updatedAt } = await makeTicket()
    const own = await person('sam@desk.example')
    await patch(id, { priority: 'normal' }, kim)
    await patch(id, { priority: 'urgent', assignedTo: own }, kim)
    const { body } = await patch(id, { updatedAt, priority: 'low' })
    expect(body.changed).toContainEqual(
      expect.objectContaining({ field: 'priority', before: 'high', after: 'urgent' }),
    )
    expect(body.changed).toContainEqual(
      expect.objectContaining({ field: 'assignedTo', before: null, after: own }),
    )
  })

  it('stands in nobody’s way where it touches other fields, or says the same', async () => {
    const { id, updatedAt } = await makeTicket()
    await patch(id, { priority: 'urgent' }, kim)
    const more = await category('Content Update')
    const answer = await patch(id, { updatedAt, category: more, priority: 'urgent' })
    expect(answer.status).toBe(200)
    expect(await rowOf(slugs.tickets, id)).toMatchObject({ priority: 'urgent', category: more })
  })

  it('made from the newest version is just a save', async () => {
    const { id } = await makeTicket()
    const { body } = await patch(id, { priority: 'urgent' }, kim)
    const answer = await patch(id, { updatedAt: body.doc.updatedAt, priority: 'low' })
    expect(answer.status).toBe(200)
    expect(answer.body.doc.updatedAt).not.toBe(body.doc.updatedAt)
  })

  it('or one that says nothing of its version, saves as before', async () => {
    const { id } = await makeTicket()
    await patch(id, { priority: 'urgent' }, kim)
    expect((await patch(id, { priority: 'low' })).status).toBe(200)
  })
})

describe('at once', () => {
  it.each(Array.from({ length: 5 }, (_, at) => at))(
    'two saves of one version: one is saved, one answers 409 (%i)',
    async () => {
      const { id, updatedAt } = await makeTicket()
      const answers = await Promise.all([
        patch(id, { updatedAt, priority: 'low' }),
        patch(id, { updatedAt, priority: 'urgent' }, kim),
      ])
      expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
      const saved = answers.find(({ status }) => status === 200)!
      expect((await rowOf(slugs.tickets, id)).priority).toBe(saved.body.doc.priority)
    },
  )

  it.each(Array.from({ length: 5 }, (_, at) => at))(
    'a reopening and the automatic close leave it open, or closed and refused (%i)',
    async () => {
      const { payload } = await testPayload()
      const id = await ticketThatIs('resolved')
      await force(slugs.tickets, id, { resolvedAt: daysAgo(30), lastActivityAt: daysAgo(30) })
      const sweep = sweepResolved.run({ payload, now: new Date() } as never)
      const [answer] = await Promise.all([reopen('ada', id), sweep])
      expect(answer.status).toBe(200)
      expect((await rowOf(slugs.tickets, id)).status).toBe('open')
      const moves = (await rowsOf(slugs.ticketEvents, { ticket: { equals: id } })).filter(
        ({ kind }) => kind === 'status_changed',
      )
      const ends = moves.map(({ after }) => (after as { status: string }).status)
      expect(['resolved,open', 'resolved,closed,open']).toContain(ends.join())
    },
  )

  it('a bulk edit and a single one of the same tickets follow each other', async () => {
    const made = await Promise.all([makeTicket(), makeTicket(), makeTicket()])
    const ids = made.map(({ id }) => id)
    const bulk = async (email: string, priority: string) =>
      rest('POST', '/api/tickets/bulk', {
        token: await tokenOf(email),
        body: { tickets: ids, change: { priority } },
      })
    const answers = await Promise.all([
      bulk('sam@desk.example', 'low'),
      bulk(kim, 'urgent'),
      patch(ids[1]!, { priority: 'normal' }),
    ])
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    // It answers 200 also where it refuses every one of them.
    for (const { body } of answers.slice(0, 2)) {
      const outcomes = (body.results as { outcome: string }[]).map(({ outcome }) => outcome)
      expect(outcomes).toEqual(['done', 'done', 'done'])
    }
    for (const [place, id] of ids.entries()) {
      const told = (await rowsOf(slugs.ticketEvents, { ticket: { equals: id } }))
        .filter(({ kind }) => kind === 'priority_changed')
        .map(({ before, after }) => [
          (before as { priority: string }).priority,
          (after as { priority: string }).priority,
        ])
      expect(told).toHaveLength(place === 1 ? 3 : 2)
      // Each change begins where the one before it ended.
      const { priority } = await rowOf(slugs.tickets, id)
      expect(told.at(-1)![1]).toBe(priority)
      told.slice(1).forEach(([before], at) => expect(before).toBe(told[at]![1]))
    }
  })
})
