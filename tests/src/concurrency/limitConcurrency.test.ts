import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { noteCaller } from '@/src/concurrency/callersHere'
import { workLimits } from '@/src/domain/limits'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const { atOnce, waiting, patience } = workLimits.person

/** So much work of one person, none of which ends before it is told to. */
function busy(who: string, times: number) {
  let running = 0
  let most = 0
  const ends: (() => void)[] = []
  const work = () => {
    most = Math.max(most, ++running)
    return new Promise<string>((resolve) => {
      ends.push(() => {
        running--
        resolve('done')
      })
    })
  }
  const all = Array.from({ length: times }, () =>
    limitConcurrency('person', who, work).catch((error: { status: number }) => error.status),
  )
  const end = async () => {
    while (running > 0) {
      ends.shift()?.()
      await vi.advanceTimersByTimeAsync(0)
    }
  }
  return { all, end, most: () => most }
}

it('does so much of one person at once, the rest in turn, and refuses what is beyond', async () => {
  const { all, end, most } = busy('clients a', atOnce + waiting + 5)
  await vi.advanceTimersByTimeAsync(0)
  await end()
  const answers = await Promise.all(all)
  expect(answers.filter((answer) => answer === 429)).toHaveLength(5)
  expect(answers.filter((answer) => answer === 'done')).toHaveLength(atOnce + waiting)
  expect(most()).toBe(atOnce)
})

it('lets another person in meanwhile', async () => {
  const { all, end } = busy('clients b', atOnce + 1)
  expect(await limitConcurrency('person', 'clients c', async () => 'done')).toBe('done')
  await vi.advanceTimersByTimeAsync(0)
  await end()
  await Promise.all(all)
})

it('refuses who has waited for long, and says when to come back', async () => {
  const { all, end } = busy('clients d', atOnce)
  const late = limitConcurrency('person', 'clients d', async () => 'done')
  const refused = expect(late).rejects.toMatchObject({
    status: 429,
    data: { retryAfter: expect.any(Number) },
  })
  await vi.advanceTimersByTimeAsync(patience)
  await refused
  await end()
  await Promise.all(all)
})

it('gives a place back whatever comes of the work', async () => {
  for (let n = 0; n < atOnce * 3; n++) {
    const broken = limitConcurrency('person', 'clients e', () => Promise.reject(new Error('no')))
    await expect(broken).rejects.toThrow('no')
  }
  expect(await limitConcurrency('person', 'clients e', async () => 'done')).toBe('done')
})

describe('of somebody with more in line', () => {
  /** How long the second work waits after the end of the first, which took 100 ms. */
  async function pauseAfter(second: boolean) {
    const ends: number[] = []
    const work = async () => {
      await new Promise((resolve) => setTimeout(resolve, 100))
      ends.push(performance.now())
    }
    const all = [limitConcurrency('person', 'clients f', work)]
    if (second) all.push(limitConcurrency('person', 'clients f', work))
    await vi.advanceTimersByTimeAsync(60_000)
    await Promise.all(all)
    return (ends[1] ?? NaN) - (ends[0] ?? NaN) - 100
  }

  it('keeps a place empty for a while when others are there', async () => {
    noteCaller('clients f')
    noteCaller('clients g')
    noteCaller('clients f')
    expect(await pauseAfter(true)).toBeCloseTo(workLimits.person.rest * 100, -1)
    await vi.advanceTimersByTimeAsync(2_000)
    // Nobody but themselves has come since.
    noteCaller('clients f')
    expect(await pauseAfter(true)).toBeCloseTo(0, -1)
  })

  it('lets nobody wait for whoever has nothing else to do', async () => {
    noteCaller('clients g')
    await pauseAfter(false)
    const begun = performance.now()
    await limitConcurrency('person', 'clients f', async () => undefined)
    expect(performance.now() - begun).toBe(0)
  })
})

it('remembers nobody who has nothing under way', async () => {
  const kept = globalThis as { deskWork?: Map<string, unknown> }
  expect([...(kept.deskWork?.keys() ?? [])]).toEqual([])
})
