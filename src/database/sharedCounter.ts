import { createHash } from 'node:crypto'
import type { Payload } from 'payload'
import type { Pool } from 'pg'
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible'
import { createLimits, type CreateLimit, signInLimits, type SignInLimit } from '@/src/domain/limits'
import { openPool } from './openPool'

/** The table of the counters; a migration makes it. */
export const sharedCounters = 'sign_in_counters'

export type SharedLimit = SignInLimit | CreateLimit

const limits: Readonly<Record<SharedLimit, { points: number; duration: number }>> = {
  ...signInLimits,
  ...createLimits,
}

const pools = new WeakMap<Payload, Pool>()

/**
 * Connections of its own: a request that holds one of Payload's must not wait for one more. All
 * processes of the app count in the same table.
 */
function poolOf(payload: Payload): Pool {
  const known = pools.get(payload)
  if (known) return known
  const pool = openPool(
    {
      connectionString: payload.db.poolOptions.connectionString,
      max: 2,
      allowExitOnIdle: true,
      application_name: 'desk-counters',
      statement_timeout: 5_000,
      query_timeout: 6_000,
    },
    payload.logger,
  )
  pools.set(payload, pool)
  return pool
}

const counters = new WeakMap<Payload, Map<SharedLimit, RateLimiterPostgres>>()

function counterOf(payload: Payload, limit: SharedLimit): RateLimiterPostgres {
  const known = counters.get(payload) ?? new Map<SharedLimit, RateLimiterPostgres>()
  counters.set(payload, known)
  const before = known.get(limit)
  if (before) return before
  const made = new RateLimiterPostgres({
    ...limits[limit],
    storeClient: poolOf(payload),
    storeType: 'pool',
    tableName: sharedCounters,
    tableCreated: true,
    keyPrefix: limit,
  })
  known.set(limit, made)
  return made
}

/** Addresses of people and of the network are kept as digests only. */
const digest = (key: string) => createHash('sha256').update(key).digest('base64url')

/** Counts one try. Seconds to wait when there were too many, else 0. Throws when it cannot count. */
export async function countTry(payload: Payload, limit: SharedLimit, key: string): Promise<number> {
  try {
    await counterOf(payload, limit).consume(digest(key))
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.ceil(refused.msBeforeNext / 1000) || 1
    throw refused
  }
}

/** Takes one counted try back, because it was a good one. */
export async function takeBack(payload: Payload, limit: SharedLimit, key: string): Promise<void> {
  await counterOf(payload, limit).reward(digest(key))
}

/** Forgets all tries. */
export async function forgetTries(payload: Payload, limit: SharedLimit, key: string) {
  await counterOf(payload, limit).delete(digest(key))
}

export async function hasTries(payload: Payload, limit: SharedLimit, key: string) {
  return ((await counterOf(payload, limit).get(digest(key)))?.consumedPoints ?? 0) > 0
}
