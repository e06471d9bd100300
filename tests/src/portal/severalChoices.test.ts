import { expect, it } from 'vitest'
import { severalChoices } from '@/src/portal/list/severalChoices'

const all = ['low', 'normal', 'high'].map((value) => ({ value, label: value.toUpperCase() }))
const said = (value: string | undefined) => {
  const { now, also, without, only } = severalChoices(all, value)
  const each = (options: readonly { value: string; label: string }[]) =>
    options.map((option) => `${option.label}=${option.value}`)
  return {
    now: now && `${now.label}=${now.value}`,
    also: each(also),
    without: each(without),
    only: each(only),
  }
}

it.each([
  [
    undefined,
    { now: null, also: [], without: [], only: ['LOW=low', 'NORMAL=normal', 'HIGH=high'] },
  ],
  [
    'high',
    {
      now: 'HIGH=high',
      also: ['LOW=low,high', 'NORMAL=normal,high'],
      without: [],
      only: ['LOW=low', 'NORMAL=normal'],
    },
  ],
  [
    'low,high',
    {
      now: 'LOW, HIGH=low,high',
      // With the last one it would be no filter any more.
      also: [],
      without: ['LOW=high', 'HIGH=low'],
      only: ['LOW=low', 'NORMAL=normal', 'HIGH=high'],
    },
  ],
  ['gone', { now: null, also: [], without: [], only: ['LOW=low', 'NORMAL=normal', 'HIGH=high'] }],
])('offers one more, one less, or one alone beside %j', (value, offered) => {
  expect(said(value)).toEqual(offered)
})
