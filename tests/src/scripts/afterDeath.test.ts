import { describe, expect, it } from 'vitest'

import { afterDeath, backOff, newborn, type Past } from '@/src/scripts/processes/afterDeath'

type Death = Parameters<typeof afterDeath>[1]

const atStart: Death = { lived: 3_000, wasInNeed: false }
const inNeed: Death = { lived: 3_000, wasInNeed: true }
const later: Death = { lived: 3_600_000, wasInNeed: false }

function after(...deaths: Death[]) {
  const all = []
  for (let past: Past = newborn, at = 0; at < deaths.length; at++) {
    const next = afterDeath(past, deaths[at]!)
    all.push(next)
    past = next
  }
  return all
}

const times = (count: number, death: Death) => Array.from({ length: count }, () => death)

describe('after a death', () => {
  it.each<[what: string, deaths: Death[], isGivenUp: boolean]>([
    ['four at start', times(4, atStart), false],
    ['five at start: a wrong setting, or our own mistake', times(5, atStart), true],
    ['a thousand for want of the database', times(1_000, inNeed), false],
    [
      'four, one for want of the database, four',
      [...times(4, atStart), inNeed, ...times(4, atStart)],
      false,
    ],
    ['a hundred at start, once it had stood', [later, ...times(100, atStart)], false],
    ['a thousand, each after an hour', times(1_000, later), false],
  ])('%s', (_what, deaths, isGivenUp) => {
    expect(after(...deaths).at(-1)?.isGivenUp).toBe(isGivenUp)
  })

  it('the next start comes later each time, up to a bound, and soon again for one that stood', () => {
    const pauses = after(...times(8, inNeed), later, inNeed).map(({ pause }) => pause)
    expect(pauses).toEqual([500, 1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000, 500, 1_000])
    expect(after(...times(200, inNeed)).at(-1)?.pause).toBe(backOff.longest)
  })
})
