import { expect, it } from 'vitest'
import { isAsAsked, replyAsks } from '@/src/domain/ticket/replyAsks'

const nothing = { status: null, reopen: false }

it.each([
  ['nothing', {}, 'client', nothing],
  ['nothing, said twice', { status: null, reopen: false }, 'client', nothing],
  ['a status by the team', { status: 'waiting' }, 'staff', { ...nothing, status: 'waiting' }],
  [
    'a status with a note',
    { status: 'resolved', isInternal: true },
    'staff',
    { ...nothing, status: 'resolved' },
  ],
  ['reopening by a client', { reopen: true }, 'client', { ...nothing, reopen: true }],
  ['reopening by the team', { reopen: true }, 'staff', { ...nothing, reopen: true }],
  // Nothing a client writes is a note, whatever they say.
  [
    'reopening by a client who says "note"',
    { reopen: true, isInternal: true },
    'client',
    { ...nothing, reopen: true },
  ],
] as const)('takes %s', (_, sent, side, asks) => {
  expect(replyAsks(sent, side)).toEqual({ ok: true, asks })
})

it.each([
  ['a status by a client', { status: 'resolved' }, 'client', 403, 'status'],
  ['a status that is none', { status: 'done' }, 'staff', 400, 'status'],
  ['a status that every object has', { status: 'constructor' }, 'staff', 400, 'status'],
  ['several', { status: ['open'] }, 'staff', 400, 'status'],
  ['an empty one', { status: '' }, 'staff', 400, 'status'],
  ['reopening that is neither yes nor no', { reopen: 'yes' }, 'staff', 400, 'reopen'],
  ['both at once', { status: 'open', reopen: true }, 'staff', 400, 'reopen'],
  ['a note that reopens', { reopen: true, isInternal: true }, 'staff', 400, 'reopen'],
] as const)('refuses %s', (_, sent, side, status, field) => {
  expect(replyAsks(sent, side)).toMatchObject({ ok: false, status, field })
})

it.each([
  ['open', nothing, true],
  ['open', { status: 'open', reopen: false }, true],
  ['open', { status: 'waiting', reopen: false }, false],
  ['closed', { status: null, reopen: true }, false],
  ['in_progress', { status: null, reopen: true }, true],
] as const)('knows whether a ticket that is %s stands as asked: %j', (now, asks, expected) => {
  expect(isAsAsked(now, asks)).toBe(expected)
})
