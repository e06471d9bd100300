import { expect, it } from 'vitest'
import { assignmentEffect } from '@/src/domain/ticket/effects'
import { ticketStatuses } from '@/src/domain/ticket/status'

it.each([
  ['given to somebody', null, 'sam', 'in_progress'],
  ['passed on', 'sam', 'kim', 'in_progress'],
  ['saved without a change', 'sam', 'sam', null],
  ['taken from somebody', 'sam', null, null],
  ['left to nobody', null, null, null],
])('an open ticket, %s', (_, before, after, moveTo) => {
  expect(assignmentEffect('open', before, after)).toBe(moveTo)
})

it.each(ticketStatuses.filter((status) => status !== 'open'))(
  '%s stays when assigned',
  (status) => {
    expect(assignmentEffect(status, null, 'sam')).toBeNull()
  },
)
