import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ticketChanges, type Tracked } from '@/src/domain/ticket/events'

const ticket: Tracked = {
  status: 'open',
  waitingOn: null,
  priority: 'normal',
  category: 'c1',
  assignedTo: null,
  project: null,
  organization: 'acme',
  relatedArticles: ['a1'],
  ratingScore: null,
  ratingComment: null,
}

describe('one change of a ticket', () => {
  it.each([
    ['status_changed', { status: 'resolved' }, { status: 'resolved', waitingOn: null }],
    ['status_changed', { waitingOn: 'approval' }, { status: 'open', waitingOn: 'approval' }],
    ['priority_changed', { priority: 'urgent' }, { priority: 'urgent' }],
    ['category_changed', { category: 'c2' }, { category: 'c2' }],
    ['assigned', { assignedTo: 'sam' }, { assignedTo: 'sam' }],
    ['project_changed', { project: 'p1' }, { project: 'p1', organization: 'acme' }],
    ['project_changed', { organization: 'globex' }, { project: null, organization: 'globex' }],
    ['articles_linked', { relatedArticles: ['a1', 'a2'] }, { relatedArticles: ['a1', 'a2'] }],
    ['articles_linked', { relatedArticles: [] }, { relatedArticles: [] }],
    ['rated', { ratingScore: 5 }, { ratingScore: 5, ratingComment: null }],
    ['rated', { ratingComment: 'Thanks' }, { ratingScore: null, ratingComment: 'Thanks' }],
  ] as [string, Partial<Tracked>, object][])('is one event: %s, %j', (kind, change, after) => {
    const events = ticketChanges(ticket, { ...ticket, ...change })
    expect(events).toHaveLength(1)
    expect(events[0]).toMatchObject({ kind, after })
    const was = Object.fromEntries(
      Object.keys(after).map((field) => [field, ticket[field as keyof Tracked]]),
    )
    expect(events[0]?.before).toEqual(was)
  })
})

describe('many changes or none', () => {
  it('gives one event a kind, in the order of the table', () => {
    const after: Tracked = {
      ...ticket,
      ratingScore: 1,
      assignedTo: 'kim',
      status: 'in_progress',
      priority: 'low',
    }
    expect(ticketChanges(ticket, after).map(({ kind }) => kind)).toEqual([
      'status_changed',
      'priority_changed',
      'assigned',
      'rated',
    ])
  })

  it('says nothing of what nobody watches, or of an empty field that is left out', () => {
    const unwatched = { ...ticket, description: 'New words', updatedAt: 'later' }
    expect(ticketChanges(ticket, unwatched)).toEqual([])
    expect(ticketChanges(ticket, { ...ticket, assignedTo: undefined })).toEqual([])
  })

  it('finds nothing between a state and itself, and the reverse of each change on the way back', () => {
    const state: fc.Arbitrary<Tracked> = fc.record({
      status: fc.constantFrom('open' as const, 'waiting' as const, 'closed' as const),
      priority: fc.constantFrom('low' as const, 'high' as const),
      assignedTo: fc.option(fc.constantFrom('sam', 'kim')),
      relatedArticles: fc.array(fc.constantFrom('a1', 'a2'), { maxLength: 2 }),
    })
    fc.assert(
      fc.property(state, state, (one, other) => {
        expect(ticketChanges(one, { ...one })).toEqual([])
        const there = ticketChanges(one, other)
        const back = ticketChanges(other, one)
        expect(back).toEqual(
          there.map(({ kind, before, after }) => ({ kind, before: after, after: before })),
        )
      }),
    )
  })
})
