import { describe, expect, it } from 'vitest'
import { type MoveFacts, mayMove as mayMoveOf } from '@/src/domain/ticket/moves'
import { type Side, type TicketStatus, ticketStatuses } from '@/src/domain/ticket/status'
import { inWords } from '../../../support/inWords'

const mayMove = inWords(mayMoveOf)

const closedAt = new Date('2026-03-01T12:00:00.000Z')
const facts = (side: Side, more: Partial<MoveFacts> = {}): MoveFacts => ({
  side,
  closedAt,
  now: new Date('2026-03-02T12:00:00.000Z'),
  reopenWithinDays: 30,
  ...more,
})

/** Rows: from; columns: to, both in the order of `ticketStatuses`. C client, S staff, A the desk. */
const expected: Record<TicketStatus, string> = {
  //           open  in_pr waiti resol closed
  open: '        -     SA    S     S     CS',
  in_progress: ' S     -     S     S     CS',
  waiting: '     CS    S     -     S     CSA',
  resolved: '    CS    S     S     -     CSA',
  closed: '      CS    S     .     .     -',
}
const letters: Record<Side, string> = { client: 'C', staff: 'S', system: 'A' }

const matrix = ticketStatuses.flatMap((from) =>
  expected[from]
    .trim()
    .split(/\s+/)
    .flatMap((cell, at) =>
      (['client', 'staff', 'system'] as const).map(
        (side) =>
          [side, from, ticketStatuses[at] as TicketStatus, cell.includes(letters[side])] as const,
      ),
    ),
)

describe('every side, from every status to every status', () => {
  it('is in the table', () => {
    expect(matrix).toHaveLength(3 * 5 * 5)
  })

  it.each(matrix)('%s: %s to %s is %s', (side, from, to, legal) => {
    expect(mayMove({ status: from }, to, facts(side)).ok).toBe(legal)
  })
})

describe('a refused move', () => {
  it('says what the ticket is, what it cannot become and what is allowed', () => {
    expect(mayMove({ status: 'in_progress' }, 'resolved', facts('client'))).toEqual({
      ok: false,
      message: 'A ticket that is in progress cannot become resolved. Allowed: Closed.',
    })
    expect(mayMove({ status: 'closed' }, 'waiting', facts('staff'))).toMatchObject({
      message: 'A ticket that is closed cannot become waiting. Allowed: Open, In progress.',
    })
  })

  it('says that a ticket is there already', () => {
    expect(mayMove({ status: 'closed' }, 'closed', facts('client'))).toMatchObject({
      message: 'This ticket is already closed. Allowed: Open.',
    })
  })

  it('names nothing where nothing is allowed', () => {
    expect(mayMove({ status: 'in_progress' }, 'closed', facts('system'))).toMatchObject({
      message: 'A ticket that is in progress cannot become closed.',
    })
  })

  it.each(matrix.filter(([, , , legal]) => !legal))(
    '%s: %s to %s names only legal moves',
    (side, from, to) => {
      const verdict = mayMoveOf({ status: from }, to, facts(side))
      if (verdict.ok) throw new Error('This move should be refused.')
      const allowed = verdict.refusal.facts?.allowed as readonly TicketStatus[]
      for (const next of allowed) {
        expect(mayMove({ status: from }, next, facts(side)).ok).toBe(true)
      }
    },
  )
})

describe('reopening', () => {
  const reopen = (side: Side, now: string, reopenWithinDays = 30) =>
    mayMove({ status: 'closed' }, 'open', facts(side, { now: new Date(now), reopenWithinDays }))

  it.each([
    ['the moment it was closed', '2026-03-01T12:00:00.000Z', true],
    ['a millisecond before the limit', '2026-03-31T11:59:59.999Z', true],
    ['exactly at the limit', '2026-03-31T12:00:00.000Z', true],
    ['a millisecond after it', '2026-03-31T12:00:00.001Z', false],
    ['a year later', '2027-03-01T12:00:00.000Z', false],
  ])('by its client %s', (_, now, ok) => {
    expect(reopen('client', now).ok).toBe(ok)
  })

  it('too late offers a follow-up ticket', () => {
    expect(reopen('client', '2026-04-01T12:00:00Z')).toEqual({
      ok: false,
      message:
        'This ticket was closed more than 30 days ago and cannot be reopened. Create a follow-up ticket instead.',
    })
    expect(reopen('client', '2026-04-01T12:00:00Z', 1)).toMatchObject({
      message: expect.stringContaining('more than 1 day ago'),
    })
  })

  it('has no limit for staff', () => {
    expect(reopen('staff', '2030-01-01T00:00:00Z').ok).toBe(true)
  })

  it('has no limit while a ticket is resolved only, or nobody knows when it was closed', () => {
    const late = { now: new Date('2030-01-01T00:00:00Z') }
    expect(mayMove({ status: 'resolved' }, 'open', facts('client', late)).ok).toBe(true)
    expect(
      mayMove({ status: 'closed' }, 'open', facts('client', { ...late, closedAt: null })).ok,
    ).toBe(true)
  })

  it('with a limit of zero days is possible at no later moment', () => {
    expect(reopen('client', '2026-03-01T12:00:00.000Z', 0).ok).toBe(true)
    expect(reopen('client', '2026-03-01T12:00:00.001Z', 0).ok).toBe(false)
  })
})
