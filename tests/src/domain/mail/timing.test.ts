import { describe, expect, it } from 'vitest'

import { mailDueAt, nextDigest, type Waiting } from '@/src/domain/mail/timing'
import type { DeliveryKind } from '@/src/domain/ticket/told'

const at = (time: string) => new Date(`2026-03-02T${time}Z`)
const row = (kind: DeliveryKind, time: string, isUrgent = false): Waiting => ({
  kind,
  createdAt: at(time),
  isUrgent,
})
const usual = {
  sent: [],
  digest: 'off',
  timeZone: 'Europe/Berlin',
  waitSeconds: 60,
  mailsAnHour: 2,
} as const

describe('when a mail goes out', () => {
  it.each([
    ['a reply waits a minute', [row('reply_client', '10:00:00')], {}, at('10:01:00')],
    [
      'three replies go out with the first',
      [
        row('reply_client', '10:00:00'),
        row('reply_client', '10:00:30'),
        row('status_changed_client', '10:00:59'),
      ],
      {},
      at('10:01:00'),
    ],
    ['a confirmation goes at once', [row('ticket_created_client', '10:00:00')], {}, at('10:00:00')],
    [
      'a confirmation takes a reply along',
      [row('ticket_created_client', '10:00:00'), row('reply_client', '10:00:01')],
      {},
      at('10:00:00'),
    ],
    [
      'without a wait all go at once',
      [row('reply_client', '10:00:00')],
      { waitSeconds: 0 },
      at('10:00:00'),
    ],
    [
      'what is urgent goes at once and takes the rest along',
      [row('reply_team', '10:00:00'), row('mentioned', '10:00:10', true)],
      {},
      at('10:00:00'),
    ],
    [
      'the third within an hour waits for the first of two to be an hour old',
      [row('reply_client', '10:00:00')],
      { sent: [at('09:30:00'), at('09:50:00')] },
      at('10:30:00'),
    ],
    [
      'the second does not',
      [row('reply_client', '10:00:00')],
      { sent: [at('09:50:00')] },
      at('10:01:00'),
    ],
    [
      'urgent ones are not held back by those before',
      [row('reply_client', '10:00:00', true)],
      { sent: [at('09:30:00'), at('09:50:00'), at('09:55:00')] },
      at('10:00:00'),
    ],
    [
      'what waits for a digest comes in the morning',
      [row('reply_client', '10:00:00')],
      { digest: 'daily' },
      new Date('2026-03-03T07:00:00Z'),
    ],
    [
      'a confirmation does not',
      [row('ticket_created_client', '10:00:00')],
      { digest: 'daily' },
      at('10:00:00'),
    ],
  ] as const)('%s', (_, rows, change, due) => {
    expect(mailDueAt(rows, { ...usual, ...change })).toEqual(due)
  })
})

describe('the next digest', () => {
  it.each([
    // 8 in the morning in Berlin is 7 by UTC in winter and 6 in summer.
    ['daily', '2026-03-02T06:59:59Z', '2026-03-02T07:00:00Z', 'Europe/Berlin'],
    ['daily', '2026-03-02T07:00:00Z', '2026-03-03T07:00:00Z', 'Europe/Berlin'],
    ['daily', '2026-03-28T20:00:00Z', '2026-03-29T06:00:00Z', 'Europe/Berlin'],
    ['daily', '2026-10-24T20:00:00Z', '2026-10-25T07:00:00Z', 'Europe/Berlin'],
    ['daily', '2026-03-02T00:00:00Z', '2026-03-02T13:00:00Z', 'America/New_York'],
    // 2 March 2026 is a Monday.
    ['weekly', '2026-03-02T06:00:00Z', '2026-03-02T07:00:00Z', 'Europe/Berlin'],
    ['weekly', '2026-03-02T08:00:00Z', '2026-03-09T07:00:00Z', 'Europe/Berlin'],
    ['weekly', '2026-03-04T08:00:00Z', '2026-03-09T07:00:00Z', 'Europe/Berlin'],
    ['weekly', '2026-03-08T22:59:00Z', '2026-03-09T07:00:00Z', 'Europe/Berlin'],
  ] as const)('%s after %s is %s in %s', (rhythm, after, next, zone) => {
    expect(nextDigest(new Date(after), rhythm, zone).toISOString()).toBe(
      new Date(next).toISOString(),
    )
  })
})
