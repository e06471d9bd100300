import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Semaphore, type Leave } from '@/src/concurrency/Semaphore'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

const bounds = { atOnce: 2, waiting: 3, patience: 1000 }

describe('a semaphore', () => {
  it('lets so many in, the others in the order in which they came', async () => {
    const turns = new Semaphore(bounds)
    const [first, second] = [await turns.enter(), await turns.enter()]
    const entered: string[] = []
    const third = turns.enter().then(() => entered.push('third'))
    const fourth = turns.enter().then(() => entered.push('fourth'))
    await Promise.resolve()
    expect(entered).toEqual([])
    first?.()
    await third
    expect(entered).toEqual(['third'])
    second?.()
    await fourth
    expect(entered).toEqual(['third', 'fourth'])
  })

  it('turns away whoever finds the line full, at once', async () => {
    const turns = new Semaphore(bounds)
    for (let n = 0; n < bounds.atOnce; n++) await turns.enter()
    for (let n = 0; n < bounds.waiting; n++) void turns.enter()
    expect(await turns.enter()).toBeNull()
  })

  it('lets nobody stand for ever, and keeps no place for who has gone', async () => {
    const turns = new Semaphore({ ...bounds, atOnce: 1 })
    const leave = await turns.enter()
    const waited = turns.enter()
    vi.advanceTimersByTime(bounds.patience)
    expect(await waited).toBeNull()

    const gone = new AbortController()
    const given = turns.enter(gone.signal)
    gone.abort()
    expect(await given).toBeNull()
    expect(await turns.enter(gone.signal)).toBeNull()

    leave?.()
    expect(turns.isEmpty).toBe(true)
    expect(await turns.enter()).not.toBeNull()
  })

  it('counts one way out once', async () => {
    const turns = new Semaphore({ ...bounds, atOnce: 1 })
    const leave = await turns.enter()
    leave?.()
    leave?.()
    expect(await turns.enter()).not.toBeNull()
    const another = turns.enter()
    vi.advanceTimersByTime(bounds.patience)
    expect(await another).toBeNull()
  })
})

const step = fc.oneof(
  fc.constant('enter' as const),
  fc.constant('leave' as const),
  fc.constant('abort' as const),
  fc.constant('wait' as const),
)

it('never has more inside than it may, and all places back when all have left', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 0, max: 3 }),
      fc.array(step, { maxLength: 40 }),
      async (atOnce, waiting, steps) => {
        const turns = new Semaphore({ atOnce, waiting, patience: 1000 })
        const inside = new Set<Leave>()
        const line: AbortController[] = []
        for (const what of steps) {
          if (what === 'enter') {
            const gone = new AbortController()
            line.push(gone)
            void turns.enter(gone.signal).then((leave) => leave && inside.add(leave))
          }
          const [one] = inside
          if (what === 'leave' && one) {
            inside.delete(one)
            one()
          }
          if (what === 'abort') line.shift()?.abort()
          if (what === 'wait') vi.advanceTimersByTime(1000)
          await vi.advanceTimersByTimeAsync(0)
          expect(inside.size).toBeLessThanOrEqual(atOnce)
        }
        while (inside.size > 0) {
          const [one] = inside
          inside.delete(one!)
          one!()
          await vi.advanceTimersByTimeAsync(0)
        }
        expect(turns.isEmpty).toBe(true)
        for (let n = 0; n < atOnce; n++) expect(await turns.enter()).not.toBeNull()
      },
    ),
  )
})
