import { beforeAll, describe, expect, it } from 'vitest'

import { slugs } from '@/src/slugs'
import { rest } from '../support/rest'
import { tokenFor, type Actor } from './desk/actors'
import { digest } from './desk/digest'
import { category, nowhere, organization, person, project, put, rowOf } from './desk/system'

const words = { subject: 'The shop is slow', description: 'Since Monday.' }

async function create(actor: Actor, more: Record<string, unknown> = {}) {
  const body = { ...words, category: await category(), ...more }
  return rest('POST', '/api/tickets', { token: await tokenFor(actor), body })
}

async function refused(actor: Actor, more: Record<string, unknown>, field: string, words: RegExp) {
  const before = await digest()
  const { status, body } = await create(actor, more)
  expect([status, body.errors[0].field], JSON.stringify(body)).toEqual([400, field])
  expect(body.errors[0].message).toMatch(words)
  expect(await digest()).toBe(before)
}

beforeAll(async () => {
  for (const actor of ['ada', 'bob', 'max', 'sam'] as const) await tokenFor(actor)
})

describe('a new ticket', () => {
  it('says of itself what the server knows, whatever is sent', async () => {
    const past = '2001-01-01T00:00:00.000Z'
    const forged = {
      id: nowhere,
      number: 7,
      client: await person('bob@globex.example'),
      requesterName: 'Somebody',
      source: 'staff',
      status: 'closed',
      waitingOn: 'approval',
      assignedTo: await person('sam@desk.example'),
      createdAt: past,
      updatedAt: past,
      lastActivityAt: past,
      resolvedAt: past,
      closedAt: past,
      firstResponseDueAt: past,
      firstRespondedAt: past,
      resolutionDueAt: past,
      slaStatus: 'met',
      rating: { score: 5, comment: 'Great', ratedAt: past },
      relatedArticles: [nowhere],
    }
    const { status, body } = await create('ada', forged)
    expect(status, JSON.stringify(body)).toBe(201)
    const stored = await rowOf(slugs.tickets, body.doc.id)
    expect(stored).toMatchObject({
      client: await person('ada@acme.example'),
      organization: await organization('Acme'),
      requesterName: 'Ada Brenner',
      source: 'api',
      status: 'open',
      relatedArticles: [],
    })
    for (const field of Object.keys(forged).filter((name) => !['relatedArticles'].includes(name))) {
      expect(stored[field], field).not.toEqual(forged[field as keyof typeof forged])
    }
    const empty = ['waitingOn', 'assignedTo', 'resolvedAt', 'closedAt', 'firstRespondedAt']
    for (const field of empty) expect(stored[field] ?? null, field).toBeNull()
    // The desk's own promises, not those that were sent.
    expect(stored.slaStatus).toBe('on_track')
    expect(stored.firstResponseDueAt).not.toBe(past)
    expect((stored.rating as { score?: unknown }).score ?? null).toBeNull()
  })

  it('takes the priority of its category, unless one is chosen', async () => {
    const feature = await category('Feature Request')
    const { defaultPriority } = await rowOf(slugs.ticketCategories, feature)
    expect((await create('ada', { category: feature })).body.doc.priority).toBe(defaultPriority)
    const chosen = await create('ada', { category: feature, priority: 'urgent' })
    expect(chosen.body.doc.priority).toBe('urgent')
  })

  it('is written down with who made it', async () => {
    const { body } = await create('ada')
    const { body: events } = await rest(
      'GET',
      `/api/ticket-events?where[ticket][equals]=${body.doc.id}`,
      { token: await tokenFor('sam') },
    )
    expect(events.docs).toMatchObject([
      {
        kind: 'created',
        actorName: 'Ada Brenner',
        actorSide: 'client',
        actor: { relationTo: 'clients', value: await person('ada@acme.example') },
        before: null,
        after: { status: 'open' },
      },
    ])
  })
})

describe('its organization', () => {
  it('is the only one of the client', async () => {
    expect((await create('bob')).body.doc.organization).toBe(await organization('Globex'))
  })

  it('must be chosen by a client of two', async () => {
    await refused('max', {}, 'organization', /Choose the organization/)
    const globex = await organization('Globex')
    const { body } = await create('max', { organization: globex })
    expect(body.doc.organization).toBe(globex)
  })

  it("is the project's, whatever was chosen beside it", async () => {
    const { body } = await create('max', {
      project: await project('Globex website'),
      organization: await organization('Acme'),
    })
    expect(body.doc.organization).toBe(await organization('Globex'))
  })

  it('is never one of others', async () => {
    const globex = await organization('Globex')
    await refused('ada', { organization: globex }, 'organization', /no such organization/)
    await refused('max', { organization: await organization('Initech') }, 'organization', /no such/)
    await refused('max', { organization: nowhere }, 'organization', /no such/)
  })
})

describe('its project and category', () => {
  it('is never a project of others, which answers like a missing one', async () => {
    const globex = await project('Globex website')
    const foreign = await create('ada', { project: globex })
    const missing = await create('ada', { project: nowhere })
    expect([foreign.status, foreign.body]).toEqual([missing.status, missing.body])
    await refused('ada', { project: globex }, 'project', /no such project/)
  })

  it('is no retired project or category', async () => {
    const retired = await put(slugs.ticketCategories, { name: 'Fax', active: false, order: 999 })
    await refused('ada', { category: retired.id }, 'category', /no such category/)
    await refused('ada', { category: nowhere }, 'category', /no such category/)
    // Not its priority, which follows from it.
    await refused('ada', { category: undefined }, 'category', /required/)
    const old = await project('Acme 50 years (microsite)')
    await refused('ada', { project: old }, 'project', /no such project/)
  })

  it('comes with the client when staff write it down for them', async () => {
    const { status, body } = await create('sam', { client: await person('bob@globex.example') })
    expect(status, JSON.stringify(body)).toBe(201)
    expect(body.doc).toMatchObject({
      source: 'staff',
      requesterName: 'Bob Keller',
      organization: await organization('Globex'),
    })
    await refused('sam', {}, 'client', /./)
    await refused('sam', { client: nowhere }, 'client', /no such client/)
  })
})
