import { expect, it } from 'vitest'

import { boundedQuery } from '@/src/domain/boundedQuery'
import {
  changed,
  inboxOfText,
  inboxQuery,
  inboxText,
  isFiltered,
} from '@/src/domain/inbox/inboxQuery'
import { inboxViews } from '@/src/domain/inbox/inboxViews'
import { inboxWhere } from '@/src/domain/inbox/inboxWhere'
import { readViewKey, viewKeyOf } from '@/src/domain/inbox/viewKey'

const kim = '01a20a9a-45f1-7698-bf8c-69a3a6c12000'
const acme = '01a20a9a-45f1-7698-bf8c-69a3a6c12001'
const typist = {
  isStaff: true,
  person: 'me-id',
  now: new Date('2026-11-29T10:00:00Z'),
  timeZone: 'UTC',
}
const whereOf = (text: string) => inboxWhere(inboxOfText(text), typist)

it.each([
  ['', 'view=mine'],
  ['view=none', 'view=mine'],
  ['view=open&status=waiting,open,nonsense', 'view=open&status=open,waiting'],
  [`view=open&assigned=me,nobody,${kim},sam`, `view=open&assigned=me,nobody,${kim}`],
  [`view=closed&organization=${acme},x`, `view=closed&organization=${acme}`],
  ['view=open&created=7d&due=today', 'view=open&created=7d&due=today'],
  ['view=open&created=soon', 'view=open'],
  ['view=open&q=+two++words+', 'view=open&q=two+words'],
  ['view=open&sort=relevance', 'view=open'],
  ['view=open&sort=activity', 'view=open'],
  ['view=open&sort=due', 'view=open&sort=due'],
  ['view=breaching&sort=due', 'view=breaching'],
  ['view=breaching&sort=activity', 'view=breaching&sort=activity'],
  ['view=all&q=a&sort=activity', 'view=all&q=a&sort=activity'],
])('reads %j as %s', (asked, said) => {
  expect(inboxText(inboxOfText(asked))).toBe(said)
  expect(inboxText(inboxOfText(said))).toBe(said)
})

it('takes a value that is said several times for several', () => {
  const { priority } = inboxQuery({ priority: ['urgent', 'high', 'urgent', 7] })
  expect(priority).toEqual(['high', 'urgent'])
})

it('keeps a place only where the order has such places', () => {
  const place = `2026-05-01T10:00:00.000Z~${kim}`
  expect(inboxQuery({ view: 'open', after: place, before: place })).toMatchObject({ after: place })
  expect(inboxQuery({ view: 'open', after: place }).before).toBeUndefined()
  expect(inboxQuery({ view: 'open', sort: 'priority', after: place }).after).toBeUndefined()
  expect(inboxQuery({ view: 'breaching', after: `~${kim}` }).after).toBe(`~${kim}`)
  expect(changed(inboxQuery({ after: place }), { priority: ['high'] }).after).toBeUndefined()
})

it('goes to the usual order of what was changed, and keeps a chosen one', () => {
  expect(changed(inboxOfText('view=open'), { view: 'breaching' }).sort).toBe('due')
  expect(changed(inboxOfText('view=open&sort=due'), { view: 'mine' }).sort).toBe('due')
  expect(changed(inboxOfText('view=open'), { q: 'logo' }).sort).toBe('relevance')
  expect(changed(inboxOfText('view=open&q=logo'), { q: undefined }).sort).toBe('activity')
})

it.each([
  ['view=mine', { assignedTo: { equals: 'me-id' } }],
  ['view=unassigned', { assignedTo: { exists: false } }],
  ['view=waiting', { waitingOn: { in: ['client', 'approval'] } }],
  ['view=closed', { status: { in: ['resolved', 'closed'] } }],
  ['view=open&status=waiting', { status: { in: ['waiting'] } }],
  ['view=open&sla=breached,met', { slaStatus: { in: ['breached', 'met'] } }],
  ['view=open&assigned=me', { assignedTo: { in: ['me-id'] } }],
  [
    `view=open&assigned=nobody,${kim}`,
    {
      or: [{ assignedTo: { exists: false } }, { assignedTo: { in: [kim] } }],
    },
  ],
  [`view=open&requester=${kim}`, { client: { in: [kim] } }],
  ['view=open&created=7d', { createdAt: { greater_than_equal: '2026-11-22T00:00:00.000Z' } }],
  ['view=open&q=logo', { search: { like: 'logo' } }],
])('%s asks for %j', (text, part) => {
  expect(whereOf(text)).toContainEqual(part)
})

it('asks for no more than a person may ask', () => {
  const many = Array.from({ length: 30 }, (_, n) => kim.replace(/..$/, String(10 + n))).join(',')
  const text = `view=breaching&organization=${many}&project=${many}&assigned=me,nobody,${many}`
  expect(boundedQuery({ where: { and: whereOf(text) } }, null)).toEqual({ ok: true })
})

it('knows what is filtered, beside the tab', () => {
  expect(isFiltered(inboxOfText('view=closed&sort=due'))).toBe(false)
  expect(isFiltered(inboxOfText('view=mine&priority=high'))).toBe(true)
  expect(isFiltered(inboxOfText('view=mine&created=today'))).toBe(true)
})

it('names a list by the shortest key, and reads it again', () => {
  const kept = { id: acme, query: 'priority=high&view=open' }
  for (const view of inboxViews) {
    expect(viewKeyOf(inboxQuery({ view }), kept)).toBe(view)
    expect(readViewKey(view)).toEqual({ tab: view })
  }
  const high = inboxOfText('view=open&priority=high')
  expect(viewKeyOf(high, null)).toBe('view=open&priority=high')
  expect(viewKeyOf(high, kept)).toBe(acme)
  expect(viewKeyOf(changed(high, { sort: 'due' }), kept)).toBe('view=open&priority=high&sort=due')
  expect(readViewKey('view=open&priority=high')).toEqual({ query: high })
  expect(readViewKey(acme)).toEqual({ kept: acme })
})

it.each(['', 'nothing', 'constructor', 7, null, undefined, ['mine']])(
  'takes %j for no key',
  (key) => expect(readViewKey(key)).toBeNull(),
)

it('takes no key that is longer than an address', () => {
  expect(readViewKey(`view=${'x'.repeat(2000)}`)).toBeNull()
})
