import { expect, it } from 'vitest'

import { isNewToStaff, type NewToStaffFacts } from '@/src/domain/ticket/isNewToStaff'

const at = (minute: number) => `2026-11-30T10:0${minute}:00.000Z`
const facts: NewToStaffFacts = {
  viewer: 'sam',
  status: 'open',
  assignedTo: 'sam',
  lastWord: { isMine: false, at: at(5) },
  readAt: null,
}

it.each<[string, Partial<NewToStaffFacts>, boolean]>([
  ['mine, never looked at', {}, true],
  ["nobody's, never looked at", { assignedTo: null }, true],
  ["a colleague's, never looked at", { assignedTo: 'kim' }, false],
  ['done before anybody looked', { status: 'resolved' }, false],
  ['closed before anybody looked', { status: 'closed', assignedTo: null }, false],
  ['looked at before the word', { readAt: at(4) }, true],
  ['looked at after the word', { readAt: at(6) }, false],
  ['looked at in that very moment', { readAt: at(5) }, false],
  ["a colleague's that was looked at once", { assignedTo: 'kim', readAt: at(4) }, true],
  ['answered after it was done', { status: 'resolved', readAt: at(4) }, true],
  ['my own word', { lastWord: { isMine: true, at: at(5) } }, false],
  [
    'my own word after an old look',
    { lastWord: { isMine: true, at: at(5) }, readAt: at(4) },
    false,
  ],
])('%s: new is %3$s', (_, given, expected) => {
  expect(isNewToStaff({ ...facts, ...given })).toBe(expected)
})
