import { databaseMayBeAway } from '@/src/health/databaseIsDown'
import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

/** Milliseconds. */
const beat = 5_000
const patience = 20_000

type Pool = { query(text: string): Promise<unknown> }
type Kept = { pool: Pool; answers: number; tell(words: string): void }

// On globalThis: what opens the pool and what watches it are loaded in several bundles.
const known = globalThis as { deskPool?: Kept }

function rememberPool(pool: Pool, tell: Kept['tell']): void {
  known.deskPool = { pool, answers: 0, tell }
}

/** Something was answered, were it a refusal. */
export function countAnswer(): void {
  if (known.deskPool) known.deskPool.answers += 1
}

type Seen = { answers: number; isDatabaseThere: boolean }

/**
 * Says when a pool is beyond hope: the database is there all the time, and yet the pool has given
 * nobody an answer for so long. A pool that is only busy answers somebody.
 */
export function poolJudge(now: () => number) {
  let since: number | null = null
  let before = -1
  return ({ answers, isDatabaseThere }: Seen): boolean => {
    const isServing = answers !== before
    before = answers
    if (isServing || !isDatabaseThere) since = null
    else since ??= now()
    return since !== null && now() - since >= patience
  }
}

/**
 * Ends this process when its pool is beyond hope: whoever keeps it alive starts another. For
 * processes of a desk alone, which have somebody to do that.
 */
export function watchPool(): void {
  const isBeyondHope = poolJudge(() => performance.now())
  let isAsking = false
  setInterval(() => {
    if (!known.deskPool) return
    const { pool, answers, tell } = known.deskPool
    if (isBeyondHope({ answers, isDatabaseThere: !databaseMayBeAway() })) {
      tell('No connection to the database is free any more, though it answers. Starting anew.')
      process.exit(1)
    }
    if (isAsking) return
    isAsking = true
    // Its answer is counted as any other.
    void pool
      .query('select 1')
      .catch(() => undefined)
      .finally(() => (isAsking = false))
  }, beat).unref()
}

/** Payload's pool, known to whoever watches it. */
export const watchedPool = (
  given: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...given,
  init: (args) => {
    const adapter = given.init(args) as BaseDatabaseAdapter & PostgresAdapter
    const { connect } = adapter
    return Object.assign(adapter, {
      connect: async (...asked: Parameters<NonNullable<typeof connect>>) => {
        await connect?.apply(adapter, asked)
        rememberPool(adapter.pool, (words) => adapter.payload.logger.fatal(words))
      },
    })
  },
})
