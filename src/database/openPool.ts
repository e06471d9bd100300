import { Pool, type PoolConfig } from 'pg'

/** Milliseconds that anybody waits for a connection: a free one, or a new one. */
export const poolPatience = 4_000

type Logged = { error(what: { err: unknown; msg: string }): void }

/**
 * A pool in which nobody waits for ever, and whose connections may break at any time: the driver
 * would take that for an error that nobody handles, which ends the process.
 */
export function openPool(options: PoolConfig, logger: Logged): Pool {
  const pool = new Pool({ connectionTimeoutMillis: poolPatience, ...options })
  pool.on('error', (err) => logger.error({ err, msg: 'A connection to the database broke.' }))
  // Whoever holds it hears of it by what is asked next.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
