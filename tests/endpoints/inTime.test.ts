import type { Payload } from 'payload'
import { expect, it, vi } from 'vitest'

import { inTime, type Word } from '@/endpoints/inTime'

const payload = {} as Payload

it('a part says its word, and one that fails is down', async () => {
  expect(await inTime(async () => 'ok')(payload)).toBe('ok')
  expect(await inTime(() => Promise.reject(new Error('away')))(payload)).toBe('down')
})

it('a part that hangs is down in time, and is not asked again while it hangs', async () => {
  let answer: (word: Word) => void = () => undefined
  const ask = vi.fn(() => new Promise<Word>((resolve) => (answer = resolve)))
  const asked = inTime(ask, 20)
  expect(await Promise.all([asked(payload), asked(payload)])).toEqual(['down', 'down'])
  expect(await asked(payload)).toBe('down')
  expect(ask).toHaveBeenCalledTimes(1)
  answer('ok')
  await new Promise(setImmediate)
  const again = asked(payload)
  answer('ok')
  expect(await again).toBe('ok')
  expect(ask).toHaveBeenCalledTimes(2)
})
