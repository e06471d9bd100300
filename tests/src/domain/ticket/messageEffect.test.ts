import { describe, expect, it } from 'vitest'
import { mayMove } from '@/src/domain/ticket/moves'
import { messageEffect as messageEffectOf } from '@/src/domain/ticket/effects'
import { type TicketStatus, ticketStatuses } from '@/src/domain/ticket/status'
import { inWords } from '../../../support/inWords'

const messageEffect = inWords(messageEffectOf)

const effect = (status: TicketStatus, side: 'client' | 'staff', isInternal = false) =>
  messageEffect({ status, side, isInternal })

describe('a public message', () => {
  it.each<[TicketStatus, 'client' | 'staff', TicketStatus | null]>([
    ['open', 'staff', 'in_progress'],
    ['in_progress', 'staff', null],
    ['waiting', 'staff', null],
    ['resolved', 'staff', null],
    ['open', 'client', null],
    ['in_progress', 'client', null],
    ['waiting', 'client', 'open'],
    ['resolved', 'client', 'open'],
  ])('on a ticket that is %s, by %s, moves it to %s', (status, side, moveTo) => {
    const answers = side === 'staff'
    expect(effect(status, side)).toEqual({ ok: true, moveTo, answers, isActivity: true })
  })

  it.each(['client', 'staff'] as const)('by %s on a closed ticket is refused in words', (side) => {
    expect(effect('closed', side)).toEqual({
      ok: false,
      message: 'This ticket is closed. Reopen it before you reply.',
    })
  })

  it('never asks for a move that its writer may not make', () => {
    for (const status of ticketStatuses) {
      for (const side of ['client', 'staff'] as const) {
        const found = effect(status, side)
        if (!found.ok || !found.moveTo) continue
        const facts = { side, closedAt: null, now: new Date(0), reopenWithinDays: 30 }
        expect(mayMove({ status }, found.moveTo, facts)).toEqual({ ok: true })
      }
    }
  })
})

describe('an internal note', () => {
  it.each(ticketStatuses)('does nothing at all to a ticket that is %s', (status) => {
    expect(effect(status, 'staff', true)).toEqual({
      ok: true,
      moveTo: null,
      answers: false,
      isActivity: false,
    })
  })
})
