import { expect, it } from 'vitest'
import { promisesShown, type ShownTicket } from '@/src/domain/clock/promisesShown'

const now = new Date('2026-03-02T10:00:00Z')
const at = (hour: number) => `2026-03-02T${String(hour).padStart(2, '0')}:00:00.000Z`
const open: ShownTicket = {
  status: 'open',
  slaStatus: 'on_track',
  firstResponseDueAt: at(11),
  resolutionDueAt: at(18),
}

it.each([
  ['nothing without a policy', { ...open, slaStatus: null }, []],
  ['what is due', open, ['answer due', 'resolution due']],
  ['what is overdue', { ...open, firstResponseDueAt: at(9) }, ['answer overdue', 'resolution due']],
  ['an answer in time', { ...open, firstRespondedAt: at(9) }, ['answer kept', 'resolution due']],
  ['at the very moment', { ...open, firstRespondedAt: at(11) }, ['answer kept', 'resolution due']],
  ['a late one', { ...open, firstRespondedAt: at(12) }, ['answer late', 'resolution due']],
  [
    'the next one',
    { ...open, firstRespondedAt: at(9), nextResponseDueAt: at(12) },
    ['answer due', 'resolution due'],
  ],
  [
    'a pause for the client',
    { status: 'waiting', waitingOn: 'client', slaStatus: 'paused', firstRespondedAt: at(9) },
    ['answer kept', 'clock waits_for_you'],
  ],
  [
    'a pause for another',
    { status: 'waiting', waitingOn: 'third_party', slaStatus: 'paused' },
    ['clock waits'],
  ],
  [
    'what was kept in the end',
    { ...open, status: 'resolved', firstRespondedAt: at(9), resolvedAt: at(12), slaStatus: 'met' },
    ['answer kept', 'resolution kept'],
  ],
  [
    'what was not',
    { ...open, status: 'closed', resolvedAt: at(19), slaStatus: 'breached' },
    ['resolution late'],
  ],
] as const)('shows %s', (_, ticket, shown) => {
  expect(
    promisesShown(ticket as ShownTicket, now).map(({ target, is }) => `${target} ${is}`),
  ).toEqual(shown)
})
