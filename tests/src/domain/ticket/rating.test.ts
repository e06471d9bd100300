import { describe, expect, it } from 'vitest'
import { mayRate as mayRateOf } from '@/src/domain/ticket/rating'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { inWords } from '../../../support/inWords'

const mayRate = inWords(mayRateOf)

const facts = {
  status: 'resolved' as const,
  isRequester: true,
  ratedAt: null,
  now: new Date('2026-03-10T12:00:00.000Z'),
  changeableDays: 7,
}

describe('rating', () => {
  it.each(ticketStatuses)('a ticket that is %s', (status) => {
    const done = status === 'resolved' || status === 'closed'
    expect(mayRate({ ...facts, status })).toEqual(
      done
        ? { ok: true }
        : {
            ok: false,
            status: 409,
            message: 'A ticket can be rated once it is resolved or closed.',
          },
    )
  })

  it.each(ticketStatuses)('is for nobody but the requester, also when %s', (status) => {
    expect(mayRate({ ...facts, status, isRequester: false })).toMatchObject({
      ok: false,
      status: 403,
      message: 'Only the person who asked can rate this ticket.',
    })
  })

  it.each([
    ['just now', '2026-03-10T12:00:00.000Z', true],
    ['exactly seven days ago', '2026-03-03T12:00:00.000Z', true],
    ['a millisecond longer ago', '2026-03-03T11:59:59.999Z', false],
  ])('again, rated %s', (_, ratedAt, ok) => {
    expect(mayRate({ ...facts, ratedAt: new Date(ratedAt) }).ok).toBe(ok)
  })

  it.each([
    [7, 'A rating can be changed for 7 days. Yours is older than that.'],
    [1, 'A rating can be changed for 1 day. Yours is older than that.'],
  ])('says that %i days are over', (changeableDays, message) => {
    const ratedAt = new Date('2026-01-01T00:00:00Z')
    expect(mayRate({ ...facts, ratedAt, changeableDays })).toEqual({
      ok: false,
      status: 409,
      message,
    })
  })
})
