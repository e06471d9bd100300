import { describe, expect, it } from 'vitest'
import { type Side, isDone, ticketStatus, ticketStatuses } from '@/src/domain/ticket/status'

describe('the five statuses', () => {
  it('have these names, in the order of a life', () => {
    expect(ticketStatuses).toEqual(['open', 'in_progress', 'waiting', 'resolved', 'closed'])
    expect(Object.keys(ticketStatus)).toEqual([...ticketStatuses])
  })

  it('run, pause and stop the resolution clock', () => {
    const clocks = ticketStatuses.map((status) => ticketStatus[status].clock)
    expect(clocks).toEqual(['runs', 'runs', 'paused', 'stopped', 'stopped'])
    expect(ticketStatuses.filter(isDone)).toEqual(['resolved', 'closed'])
  })

  it('look different from each other', () => {
    const tones = ticketStatuses.map((status) => ticketStatus[status].tone)
    expect(new Set(tones).size).toBe(ticketStatuses.length)
  })
})

describe('moves', () => {
  it.each(ticketStatuses)('no person is ever stuck in %s', (status) => {
    expect(ticketStatus[status].moves.client).not.toHaveLength(0)
    expect(ticketStatus[status].moves.staff).not.toHaveLength(0)
  })

  it.each<Side>(['client', 'staff', 'system'])(
    'of %s lead elsewhere, and each is named once',
    (side) => {
      for (const status of ticketStatuses) {
        const moves = ticketStatus[status].moves[side]
        expect(moves).not.toContain(status)
        expect(new Set(moves).size).toBe(moves.length)
      }
    },
  )
})
