import { createHash } from 'node:crypto'

import { createLimits } from '@/src/domain/requestLimits'
import { signInLimits } from '@/src/domain/signInLimits'
import { sql } from './system'

const limits = { ...signInLimits, ...createLimits }

/** Counts as many tries as are taken, but `left`. The counters know people and callers by digests. */
export async function fillUp(limit: keyof typeof limits, key: string, left = 0): Promise<void> {
  const digest = createHash('sha256').update(key).digest('base64url')
  await sql('insert into sign_in_counters (key, points, expire) values ($1, $2, $3)', [
    `${limit}:${digest}`,
    limits[limit].points - left,
    Date.now() + 100_000,
  ])
}
