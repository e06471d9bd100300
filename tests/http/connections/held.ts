import pg, { type Pool, type PoolClient } from 'pg'

import { testPayload } from '../../support/payload'

/** The connections of requests, as the desk itself has them. */
export async function pool(): Promise<Pool> {
  const { payload } = await testPayload()
  return payload.db.pool as unknown as Pool
}

/** All connections that there are, for the test itself. */
export async function takeAll(): Promise<PoolClient[]> {
  const all = await pool()
  return Promise.all(Array.from({ length: all.options.max }, () => all.connect()))
}

export async function connected(): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: process.env.DATABASE_URL })
  await client.connect()
  return client
}

/** Asked beside the desk's own connections, which may all be taken. */
export async function beside(text: string, values: unknown[] = []) {
  const client = await connected()
  try {
    return (await client.query<Record<string, unknown>>(text, values)).rows
  } finally {
    await client.end()
  }
}

const here = 'datname = current_database() and pid <> pg_backend_pid()'

/** Of the desk's connections, those that wait for a row now. */
export const waiting = () =>
  beside(`select pid from pg_stat_activity where ${here} and wait_event_type = 'Lock'`)

/** Transactions that somebody has begun and not ended. */
export const open = () =>
  beside(`select pid from pg_stat_activity where ${here} and state like 'idle in transaction%'`)

export const end = (connections: Record<string, unknown>[]) =>
  beside('select pg_terminate_backend(pid) from unnest($1::int[]) as pid', [
    connections.map(({ pid }) => pid),
  ])

/** Holds a row until it is told to let go. */
export async function holdRow(table: string, id: string): Promise<() => Promise<void>> {
  const client = await connected()
  await client.query('begin')
  await client.query(`select 1 from ${table} where id = $1 for update`, [id])
  return () => client.end()
}

/** Looks again until it is so. Fails after half a minute. */
export async function until(isSo: () => Promise<boolean> | boolean): Promise<void> {
  for (const last = Date.now() + 30_000; Date.now() < last;) {
    if (await isSo()) return
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
  throw new Error('It did not come to be.')
}
