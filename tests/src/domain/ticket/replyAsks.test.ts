import { expect, it } from 'vitest'
import { isAsAsked, replyAsks } from '@/src/domain/ticket/replyAsks'

const id = '00000000-0000-4000-8000-000000000001'
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
  [
    'all that the team sets',
    { priority: 'high', assignTo: null, category: id, after: id, cannedReply: id },
    'staff',
    { ...nothing, priority: 'high', assignTo: null, category: id, after: id, cannedReply: id },
  ],
  [
    'what is left out in every way',
    { priority: null, category: null, after: undefined },
    'client',
    nothing,
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
  ['a priority by a client', { priority: 'urgent' }, 'client', 403, 'priority'],
  ['an assignee by a client', { assignTo: id }, 'client', 403, 'assignTo'],
  ['nobody as assignee, by a client', { assignTo: null }, 'client', 403, 'assignTo'],
  ['a category by a client', { category: id }, 'client', 403, 'category'],
  ['what a client knows', { after: id }, 'client', 403, 'after'],
  ['a canned reply of a client', { cannedReply: id }, 'client', 403, 'cannedReply'],
  ['a priority that is none', { priority: 'constructor' }, 'staff', 400, 'priority'],
  ['an assignee that is no id', { assignTo: 'kim' }, 'staff', 400, 'assignTo'],
  ['a category that is no id', { category: '' }, 'staff', 400, 'category'],
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
  expect(isAsAsked({ status: now }, asks)).toBe(expected)
})

it.each([
  [{ priority: 'high' }, true],
  [{ priority: 'low' }, false],
  [{ assignTo: null }, true],
  [{ assignTo: id }, false],
  [{ category: id }, true],
  [{ priority: 'high', category: '00000000-0000-4000-8000-000000000002' }, false],
] as const)('and whether it is set to %j already', (more, expected) => {
  const now = { status: 'open', priority: 'high', assignedTo: null, category: id } as const
  expect(isAsAsked(now, { ...nothing, ...more })).toBe(expected)
})
