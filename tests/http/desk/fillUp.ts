import { createHash } from 'node:crypto'
import { createLimits, signInLimits } from '@/src/domain/limits'
import { sql } from './system'

const limits = { ...signInLimits, ...createLimits }

const rowOf = (limit: keyof typeof limits, key: string) =>
  `${limit}:${createHash('sha256').update(key).digest('base64url')}`

/** Counts as many tries as are taken, but `left`. The counters know people and callers by digests. */
export async function fillUp(limit: keyof typeof limits, key: string, left = 0): Promise<void> {
  await sql('insert into sign_in_counters (key, points, expire) values ($1, $2, $3)', [
    rowOf(limit, key),
    limits[limit].points - left,
    Date.now() + 100_000,
  ])
}

/** How many more tries are taken. */
export async function left(limit: keyof typeof limits, key: string): Promise<number> {
  const [row] = await sql('select points from sign_in_counters where key = $1', [rowOf(limit, key)])
  return limits[limit].points - Number(row?.points ?? 0)
}
