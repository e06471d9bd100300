import { describe, expect, it } from 'vitest'
import { deliveryKinds, noticesOf, notifications } from '@/src/domain/ticket/told'
import { isStaffOnly, ticketEventKinds } from '@/src/domain/ticket/events'

const told = (kind: (typeof ticketEventKinds)[number]) => notifications[kind] ?? []

describe('who hears of what', () => {
  it('confirms a new ticket to its requester', () => {
    expect(told('created')).toContainEqual({
      audience: 'requester',
      delivery: 'ticket_created_client',
    })
  })

  it.each([
    ['infected', ['uploader file_infected_uploader', 'team file_infected_team']],
    ['clean', []],
    ['failed', []],
    [undefined, []],
  ])('tells of a file that was found %s: %j', (scanStatus, expected) => {
    const notices = noticesOf({ kind: 'file_scanned', after: { scanStatus } })
    expect(notices.map(({ audience, delivery }) => `${audience} ${delivery}`)).toEqual(expected)
  })

  it('tells of every event of a kind, whatever it carries, unless the table says more', () => {
    expect(noticesOf({ kind: 'created', after: null })).toHaveLength(1)
    expect(noticesOf({ kind: 'file_scanned', after: null })).toEqual([])
    expect(noticesOf({ kind: 'noted', after: { scanStatus: 'infected' } })).toEqual([])
  })

  it('never tells the requester what is the team’s own business', () => {
    for (const kind of ticketEventKinds.filter(isStaffOnly)) {
      expect(told(kind).filter(({ audience }) => audience === 'requester')).toEqual([])
    }
  })

  it('has a use for every kind of mail, and tells nobody the same thing twice', () => {
    const used = ticketEventKinds.flatMap((kind) => told(kind).map(({ delivery }) => delivery))
    expect(new Set(used)).toEqual(new Set(deliveryKinds))
    for (const kind of ticketEventKinds) {
      const seen = told(kind).map(({ audience, delivery }) => `${audience} ${delivery}`)
      expect(new Set(seen).size).toBe(seen.length)
    }
  })
})

describe('what stays within the team', () => {
  it.each(ticketEventKinds)('%s', (kind) => {
    expect(isStaffOnly(kind)).toBe(kind === 'assigned' || kind === 'noted')
  })
})
