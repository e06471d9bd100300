import { expect, it } from 'vitest'

import { opposite, readTypedFilter } from '@/src/domain/search/typedFilters'

const now = new Date('2026-11-29T10:00:00Z')
const staff = { isStaff: true, person: 'me-id', now, timeZone: 'Europe/Berlin' }
const client = { ...staff, isStaff: false }
const read = (typed: string, typist = staff) => {
  const at = typed.indexOf(':')
  return readTypedFilter({ key: typed.slice(0, at), value: typed.slice(at + 1) }, typist)
}

it.each([
  ['status:open', { status: { in: ['open'] } }],
  ['status:open,waiting', { status: { in: ['open', 'waiting'] } }],
  ['Status:In_Progress', { status: { in: ['in_progress'] } }],
  ['status:offen', { status: { in: ['open'] } }],
  ['priorität:hoch', { priority: { in: ['high'] } }],
  ['sla:breached,atrisk', { slaStatus: { in: ['breached', 'at_risk'] } }],
  ['sla:verletzt', { slaStatus: { in: ['breached'] } }],
  ['waiting:third', { waitingOn: { in: ['third_party'] } }],
  ['assigned:me', { assignedTo: { equals: 'me-id' } }],
  ['assigned:niemand', { assignedTo: { exists: false } }],
  ['from:50%', { requesterName: { like: '50\\%' } }],
])('reads %s', (typed, where) => {
  expect(read(typed)).toEqual({ where })
})

it.each([
  'status:nonsense',
  'status:',
  'status:open,nonsense',
  'https://x',
  'created:soon',
  'toString:x',
])('takes %s for text', (typed) => {
  expect(read(typed)).toBeNull()
})

it('looks names up, and lets nobody but the team ask who works on a ticket', () => {
  expect(read('project:Acme shop')).toEqual({ named: { field: 'project', name: 'Acme shop' } })
  expect(read('assigned:sam')).toEqual({ named: { field: 'assignedTo', name: 'sam' } })
  expect(read('assigned:sam', client)).toBeNull()
  expect(read('assigned:me', client)).toBeNull()
  expect(read('from:me', client)).toEqual({ where: { client: { equals: 'me-id' } } })
})

it.each([
  [{ status: { in: ['open'] } }, { status: { not_in: ['open'] } }],
  [{ requesterName: { like: 'ada' } }, { requesterName: { not_like: 'ada' } }],
  [{ assignedTo: { exists: false } }, { assignedTo: { exists: true } }],
  [
    { waitingOn: { in: ['client'] } },
    { or: [{ waitingOn: { not_in: ['client'] } }, { waitingOn: { exists: false } }] },
  ],
  [
    { slaDueAt: { less_than: 'b' } },
    { or: [{ slaDueAt: { greater_than_equal: 'b' } }, { slaDueAt: { exists: false } }] },
  ],
  [
    { createdAt: { greater_than_equal: 'a', less_than: 'b' } },
    { or: [{ createdAt: { less_than: 'a' } }, { createdAt: { greater_than_equal: 'b' } }] },
  ],
])('turns %j around', (where, turned) => {
  expect(opposite(where)).toEqual(turned)
})
