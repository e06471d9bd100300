import { Pool, type PoolClient, type PoolConfig } from 'pg'

import { databaseIsDown, hearDatabase, noteBrokenConnection } from '@/src/health/databaseIsDown'

/** Milliseconds that anybody waits for a connection: a free one, or a new one. */
export const poolPatience = 4_000

type Told = (
  error: Error | undefined,
  client?: PoolClient,
  release?: (broken?: Error | boolean) => void,
) => void
/** Not `end`, which waits for a server that may be silent. */
const streamOf = (client: PoolClient) =>
  (client as unknown as { connection: { stream: { destroy(): void } } }).connection.stream

type Logged = { error(what: { err: unknown; msg: string }): void }

const away = () => Promise.reject(new Error('Connection terminated: the database is away.'))

/**
 * A pool in which nobody waits for ever, and not at all while the database is known to be away: a
 * page that reads three things would wait three times. Its connections may break at any time: the
 * driver would take that for an error that nobody handles, which ends the process.
 */
export function openPool(options: PoolConfig, logger: Logged): Pool {
  const pool = new Pool({ connectionTimeoutMillis: poolPatience, ...options })
  pool.on('error', (err) => logger.error({ err, msg: 'A connection to the database broke.' }))
  // A page that fails for want of one is no fault of its own, and cannot say so by itself.
  const connect = pool.connect.bind(pool)
  pool.connect = ((told?: Told) => {
    const having = databaseIsDown() ? away() : connect()
    having.catch(noteBrokenConnection)
    if (!told) return having
    having.then(
      (client) => told(undefined, client, client.release.bind(client)),
      (error: Error) => told(error, undefined, () => undefined),
    )
  }) as typeof pool.connect
  const clients = new Set<PoolClient>()
  pool.on('connect', (client) => {
    clients.add(client)
    // Whoever holds it hears of it by what is asked next.
    client.on('error', () => undefined)
  })
  pool.on('remove', (client) => clients.delete(client))
  hearDatabase((state) => {
    if (state === 'away') for (const client of clients) streamOf(client).destroy()
  })
  return pool
}
