import { describe, expect, it } from 'vitest'
import {
  statusPatch,
  ticketStatuses,
  type WaitingOn,
  waitingOnFor,
  waitingReasons,
} from '@/src/domain/ticket/status'

const earlier = new Date('2026-03-01T09:00:00Z')
const now = new Date('2026-03-05T09:00:00Z')
const never = { resolvedAt: null, closedAt: null }
const resolved = { resolvedAt: earlier, closedAt: null }
const closed = { resolvedAt: earlier, closedAt: earlier }

describe('the stamps of a status', () => {
  it.each([
    ['taken into work', never, 'in_progress', null, null],
    ['resolved', never, 'resolved', now, null],
    ['closed straight away', never, 'closed', now, now],
    ['closed after it was resolved', resolved, 'closed', earlier, now],
    ['taken up again when resolved', resolved, 'open', null, null],
    ['waiting again when resolved', resolved, 'waiting', null, null],
    ['reopened', closed, 'open', null, null],
    ['reopened into work', closed, 'in_progress', null, null],
  ] as const)('%s', (_, before, to, resolvedAt, closedAt) => {
    expect(statusPatch(before, to, null, now)).toMatchObject({ status: to, resolvedAt, closedAt })
  })
})

describe('whom a ticket waits for', () => {
  it.each(waitingReasons)('is kept as %s while it waits', (reason) => {
    expect(statusPatch(never, 'waiting', reason, now).waitingOn).toBe(reason)
  })

  it.each([null, undefined])('is the client when nobody says (%s)', (asked) => {
    expect(waitingOnFor('waiting', asked)).toBe('client')
  })

  it.each(ticketStatuses.filter((status) => status !== 'waiting'))(
    'is nobody when %s',
    (status) => {
      for (const asked of [...waitingReasons, null] as (WaitingOn | null)[]) {
        expect(statusPatch(never, status, asked, now).waitingOn).toBeNull()
      }
    },
  )
})
