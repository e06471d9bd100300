import { expect, it } from 'vitest'
import { preferredLanguage } from '@/src/words/preferredLanguage'
import { paths } from '@/src/portal/paths'
import { newId } from '@/src/database/ids'
import { fileSize } from '@/src/ui/format/fileSize'
import { statusKey, statusTone } from '@/src/portal/tickets/statusLook'
import { timeline } from '@/src/ui/thread/timeline'

it.each([
  [null, 'en'],
  ['', 'en'],
  ['de-AT,de;q=0.9,en;q=0.8', 'de'],
  ['fr,en;q=0.3,de;q=0.7', 'de'],
  ['fr', 'en'],
  ['en-GB,de', 'en'],
  [';;;,,,q=', 'en'],
])('for %j speaks %s', (header, language) => {
  expect(preferredLanguage(header)).toBe(language)
})

it.each([
  [0, '0 bytes'],
  [999, '999 bytes'],
  [1024, '1 kB'],
  [1_500_000, '1.4 MB'],
  [25 * 1024 * 1024, '25 MB'],
])('says %d bytes as %s', (bytes, said) => {
  expect(fileSize(bytes, 'en')).toBe(said)
})

it('calls only what waits for the client "waiting for you"', () => {
  expect([statusKey('waiting', 'client'), statusTone('waiting', 'client')]).toEqual([
    'waiting',
    'amber',
  ])
  expect(statusKey('waiting', 'approval')).toBe('waiting')
  expect([statusKey('waiting', 'third_party'), statusTone('waiting', 'third_party')]).toEqual([
    'waiting_third_party',
    'grey',
  ])
  expect(statusKey('resolved', 'third_party')).toBe('resolved')
})

it('puts a change after the message of the same moment', () => {
  const at = (second: number) => ({ createdAt: `2026-01-01T00:00:0${second}.000Z` })
  const order = timeline([at(1), at(3)], [at(3), at(2)]).map(({ kind, at: time }) => [
    kind,
    time.slice(18, 19),
  ])
  expect(order).toEqual([
    ['message', '1'],
    ['change', '2'],
    ['message', '3'],
    ['change', '3'],
  ])
})

it('escapes what goes into an address', () => {
  expect(paths.signIn({ next: '/tickets?page=2' })).toBe('/sign-in?next=%2Ftickets%3Fpage%3D2')
  expect(paths.setPassword('a/b')).toBe('/set-password/a%2Fb')
  expect(paths.ticket(7, { done: 'sent' }, '#x')).toBe('/tickets/7?done=sent#x')
})

it('makes ids that say when, as those of the database layer', () => {
  const at = Date.UTC(2026, 10, 24)
  const [one, two] = [newId(at), newId(at)]
  expect(one).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
  expect(Number.parseInt(one.replace('-', '').slice(0, 12), 16)).toBe(at)
  expect(one).not.toBe(two)
})
