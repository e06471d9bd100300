import { expect } from 'vitest'

import { refusalCodes } from '@/src/domain/refusal'
import type { Answer } from '../support/rest'

const leaks =
  /select |insert |update "|\bfrom "|syntax error|at \/|node_modules|\.ts:\d|violates|constraint|invalid input syntax|drizzle/i

/** A 4xx in words that a person understands, with a code for programs, and nothing of what is behind. */
export function expectRefusal(
  { status, body }: Answer,
  expected?: number | readonly number[],
): void {
  const said = JSON.stringify(body)
  expect(status, said).toBeGreaterThanOrEqual(400)
  expect(status, said).toBeLessThan(500)
  if (expected !== undefined) expect([expected].flat(), said).toContain(status)
  expect(Array.isArray(body.errors), said).toBe(true)
  for (const { message, code } of body.errors) {
    expect(refusalCodes, said).toContain(code)
    expect(typeof message, said).toBe('string')
    expect(message.length, said).toBeGreaterThan(5)
  }
  expect(said).not.toMatch(leaks)
}
