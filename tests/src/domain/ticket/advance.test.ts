import { describe, expect, it } from 'vitest'

import {
  advance as advanceOf,
  begin,
  followingColumns,
  type AdvanceFacts,
} from '@/src/domain/ticket/advance'
import type { Cause, TicketState } from '@/src/domain/ticket/advance'
import { ticketStatuses, type TicketStatus } from '@/src/domain/ticket/status'
import { inWords } from '../../../support/inWords'

const advance = inWords(advanceOf)

const now = new Date('2026-11-24T09:30:00.000Z')
const at = now.toISOString()
const earlier = '2026-11-20T09:30:00.000Z'

const facts = (more: Partial<AdvanceFacts> = {}): AdvanceFacts => ({
  side: 'staff',
  person: 'sam',
  now,
  reopenWithinDays: 30,
  ratingChangeableDays: 7,
  continuedIn: null,
  ...more,
})

const ticket = (more: Partial<TicketState> = {}): TicketState => ({
  client: 'ada',
  assignedTo: null,
  status: 'open',
  waitingOn: null,
  resolvedAt: null,
  closedAt: null,
  firstRespondedAt: null,
  rating: {},
  ...more,
})

const patch = (before: TicketState, cause: Cause, more: Partial<AdvanceFacts> = {}) => {
  const verdict = advance(before, cause, facts(more))
  if (!verdict.ok) throw new Error(verdict.message)
  return verdict.patch
}

const refused = (before: TicketState, cause: Cause, more: Partial<AdvanceFacts> = {}) => {
  const verdict = advance(before, cause, facts(more))
  return verdict.ok ? null : { status: verdict.status, field: verdict.field }
}

const said = (isInternal = false): Cause => ({ kind: 'said', isInternal, name: 'Sam', by: 'sam' })
const saved = (more: object = {}): Cause => ({ kind: 'saved', assignedTo: null, ...more })

describe('a message', () => {
  it('of staff takes an open ticket into work and is its first answer', () => {
    expect(patch(ticket(), said())).toEqual({
      status: 'in_progress',
      waitingOn: null,
      resolvedAt: null,
      closedAt: null,
      lastActivityAt: at,
      lastReply: { at, name: 'Sam', side: 'staff', by: 'sam' },
      firstRespondedAt: at,
    })
  })

  const asks = (status: TicketStatus, isInternal = false) =>
    ({ ...said(isInternal), status }) as Cause

  it('of staff goes to the status that was asked, in one move, and never past what is legal', () => {
    expect(patch(ticket(), asks('waiting'))).toMatchObject({
      ...{ status: 'waiting', waitingOn: 'client', firstRespondedAt: at },
    })
    expect(patch(ticket({ status: 'in_progress' }), asks('in_progress'))).not.toHaveProperty(
      'status',
    )
    expect(refused(ticket({ status: 'closed' }), asks('open'))).toEqual({
      status: 409,
      field: 'ticket',
    })
    expect(refused(ticket({ status: 'closed' }), asks('resolved', true))).toEqual({
      ...{ status: 409, field: 'status' },
    })
  })

  it('that is a note moves a ticket where that was asked, and is no answer', () => {
    const moved = patch(ticket(), asks('resolved', true))
    expect(moved).toMatchObject({ status: 'resolved', resolvedAt: at })
    expect(moved).not.toHaveProperty('firstRespondedAt')
    expect(moved).not.toHaveProperty('lastReply')
  })

  it('of staff is the first answer once', () => {
    const before = ticket({ status: 'in_progress', firstRespondedAt: earlier })
    expect(patch(before, said())).not.toHaveProperty('firstRespondedAt')
    expect(patch(before, said())).not.toHaveProperty('status')
  })

  it.each(['waiting', 'resolved'] as const)('of a client takes up what is %s', (status) => {
    const before = ticket({ status, resolvedAt: status === 'resolved' ? earlier : null })
    const after = patch(before, said(), { side: 'client' })
    expect(after).toMatchObject({ status: 'open', resolvedAt: null, lastReply: { side: 'client' } })
    expect(after).not.toHaveProperty('firstRespondedAt')
  })

  it('for the team alone changes nothing, not even of what is closed', () => {
    for (const status of ticketStatuses) expect(patch(ticket({ status }), said(true))).toEqual({})
  })

  it('is not taken by a closed ticket', () => {
    const conflict = { status: 409, field: 'ticket' }
    expect(refused(ticket({ status: 'closed' }), said())).toEqual(conflict)
    expect(refused(ticket({ status: 'closed' }), said(), { side: 'client' })).toEqual(conflict)
  })
})

describe('a save', () => {
  it('that gives an open ticket to somebody takes it into work', () => {
    expect(patch(ticket(), saved({ assignedTo: 'sam' }))).toMatchObject({ status: 'in_progress' })
    const before = ticket({ assignedTo: 'sam' })
    expect(patch(before, saved({ assignedTo: 'sam' }))).toEqual({ waitingOn: null })
  })

  it('moves by the status that was chosen, whoever is assigned with it', () => {
    const cause = saved({ assignedTo: 'sam', status: 'waiting', waitingOn: 'approval' })
    expect(patch(ticket(), cause)).toMatchObject({ status: 'waiting', waitingOn: 'approval' })
  })

  it.each(['closed', 'gone', 7, null, undefined])('with status %j moves nothing', (status) => {
    expect(patch(ticket({ status: 'closed' }), saved({ status }))).toEqual({ waitingOn: null })
  })

  it('is refused where the life of a ticket knows no such move', () => {
    const before = ticket({ status: 'closed', closedAt: earlier })
    expect(refused(before, saved({ status: 'waiting' }))).toEqual({ status: 409, field: 'status' })
  })
})

describe('a move', () => {
  it('to what is there already is refused', () => {
    const before = ticket({ status: 'closed', closedAt: earlier })
    expect(refused(before, { kind: 'moved', to: 'closed' })).toEqual({
      status: 409,
      field: 'status',
    })
  })

  it('of the desk itself closes what is resolved, and keeps when that was', () => {
    const before = ticket({ status: 'resolved', resolvedAt: earlier })
    expect(patch(before, { kind: 'moved', to: 'closed' }, { side: 'system' })).toEqual({
      status: 'closed',
      waitingOn: null,
      resolvedAt: earlier,
      closedAt: at,
      lastActivityAt: at,
    })
    const open = refused(ticket(), { kind: 'moved', to: 'closed' }, { side: 'system' })
    expect(open).toEqual({ status: 409, field: 'status' })
  })

  it.each([
    ['open', false],
    ['in_progress', false],
    ['waiting', false],
    ['resolved', true],
    ['closed', true],
  ] as const)('reopens what is %s: %s', (status, isDone) => {
    const before = ticket({ status, closedAt: status === 'closed' ? earlier : null })
    const verdict = advance(before, { kind: 'reopened' }, facts({ side: 'client' }))
    expect(verdict.ok).toBe(isDone)
  })

  it('of a client reopens nothing that was closed too long ago', () => {
    const before = ticket({ status: 'closed', closedAt: '2026-01-01T00:00:00.000Z' })
    expect(refused(before, { kind: 'reopened' }, { side: 'client' })).toMatchObject({ status: 409 })
    expect(patch(before, { kind: 'reopened' })).toMatchObject({ status: 'open', closedAt: null })
  })
})

describe('a rating', () => {
  const rated: Cause = { kind: 'rated', score: 4, comment: null }
  const done = ticket({ status: 'resolved' })

  it('is the requester’s', () => {
    const client = { side: 'client', person: 'ada' } as const
    expect(patch(done, rated, client)).toEqual({ rating: { score: 4, comment: null, ratedAt: at } })
    expect(refused(done, rated, { ...client, person: 'alan' })?.status).toBe(403)
    expect(refused(ticket(), rated, client)?.status).toBe(409)
  })

  it('counts its days from the first one', () => {
    const before = ticket({ status: 'resolved', rating: { score: 1, ratedAt: earlier } })
    expect(patch(before, rated, { person: 'ada' }).rating?.ratedAt).toBe(earlier)
  })
})

it('decides on its own columns alone, whatever happens', () => {
  const causes: Cause[] = [
    ...ticketStatuses.map((to) => ({ kind: 'moved', to }) as const),
    ...[said(), said(true), { kind: 'reopened' } as const, saved({ assignedTo: 'sam' })],
    { kind: 'rated', score: 3, comment: 'Fine.' },
  ]
  for (const status of ticketStatuses) {
    for (const side of ['client', 'staff', 'system'] as const) {
      for (const cause of causes) {
        const verdict = advance(ticket({ status }), cause, facts({ side, person: 'ada' }))
        if (!verdict.ok) continue
        const columns: readonly string[] = followingColumns
        expect(Object.keys(verdict.patch).filter((name) => !columns.includes(name))).toEqual([])
      }
    }
  }
})

it.each([
  ['client', 'closed', 'open'],
  ['staff', 'closed', 'open'],
  ['system', 'closed', 'closed'],
  ['system', undefined, 'open'],
] as const)('made by %s as %s begins as %s', (side, status, expected) => {
  expect(begin({ side, now }, { status: status as TicketStatus | undefined })).toEqual({
    status: expected,
    lastActivityAt: at,
  })
})
