import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest'

import { changes, type Change } from './changes'
import { newHolder } from './holder'
import { rights, type Outcome } from './outcomes'

/** The words of a row, in the order of `rights`. */
const outcomes = (row: string) => row.trim().split(/ +/) as Outcome[]

// cookie header at-hand stream | forgot invitation | forgot mail, invitation mail
const table: readonly ['staff' | 'clients', Change, string][] = [
  ['staff', 'address changed by self', 'ended ended stays ended  ended ended  ended moved'],
  ['clients', 'address changed by self', 'stays stays stays stays  stays stays  stays stays'],
  ['staff', 'address changed by an admin', 'ended ended ended ended  ended ended  ended moved'],
  ['clients', 'address changed by an admin', 'ended ended ended ended  ended ended  ended moved'],
  ['clients', 'password changed', 'ended ended stays ended  ended ended  stays ended'],
  ['clients', 'password reset', 'ended ended ended ended  ended ended  stays ended'],
  ['clients', 'disabled', 'ended ended ended ended  ended ended  ended ended'],
  ['staff', 'disabled', 'ended ended ended ended  ended ended  ended ended'],
  ['clients', 'disabled and enabled again', 'ended ended ended ended  ended ended  stays stays'],
  ['staff', 'disabled and enabled again', 'ended ended ended ended  ended ended  stays stays'],
  ['clients', 'deleted', 'ended ended ended ended  ended ended  ended ended'],
  ['clients', 'membership removed', 'less less less less  stays stays  stays stays'],
  ['clients', 'tickets no longer shared', 'less less less less  stays stays  stays stays'],
  ['staff', 'role lowered', 'less less less ended  stays stays  stays stays'],
  ['clients', 'signed out', 'ended ended stays ended  stays stays  stays stays'],
  ['clients', 'longest life passed', 'ended ended ended ended  ended ended  stays stays'],
]

// Streams look by themselves with each sign of life; only they wait for one here.
beforeEach(() => vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] }))
afterEach(() => vi.useRealTimers())

const seen: Outcome[] = []
afterAll(() => {
  const ended = seen.filter((outcome) => outcome === 'ended').length
  console.log(`Rights and changes of their ground: ${seen.length} cells, ${ended} of them ended.`)
})

it('has a row for every change', () => {
  expect(new Set(table.map(([, change]) => change))).toEqual(new Set(Object.keys(changes)))
})

it.each(table)('of %s end as they should: %s', async (collection, change, row) => {
  const holder = await newHolder(collection)
  const before: Record<string, Outcome> = {}
  for (const name of ['session by cookie', 'session by header', 'session at hand'] as const) {
    before[name] = await rights[name]!(holder)
  }
  expect(new Set(Object.values(before))).toEqual(new Set(['stays']))

  await changes[change](holder)
  const after: Record<string, Outcome> = {}
  for (const [name, look] of Object.entries(rights)) after[name] = await look(holder)
  const expected = Object.keys(rights).map((name, at) => [name, outcomes(row)[at]])
  expect(after).toEqual(Object.fromEntries(expected))
  seen.push(...Object.values(after))
})
