import { postgresAdapter, type PostgresAdapter } from '@payloadcms/db-postgres'
import type { DatabaseAdapterObj } from 'payload'

import { env } from '@/src/env'
import { PreparingConnection } from './PreparingConnection'
import { deskSchema } from './deskSchema'
import { ownTransactions } from './ownTransactions'
import { quickPages } from './quickPages'
import { watchedPool } from './watchPool'
import { wordedReads } from './wordedReads'

/** Milliseconds that a connection waits: for a statement, for a locked row, for us to go on. */
const connectionOptions = [
  '-c statement_timeout=15000',
  '-c lock_timeout=5000',
  '-c idle_in_transaction_session_timeout=30000',
].join(' ')

type Adapter = DatabaseAdapterObj<PostgresAdapter>
type Options = { migrationDir: string; searchable: (adapter: Adapter) => Adapter }

/** Payload's adapter for PostgreSQL, with what the desk needs beyond it, from the inside out. */
export function deskAdapter({ migrationDir, searchable }: Options): Adapter {
  const adapter = postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir,
    pool: {
      connectionString: env.DATABASE_URL,
      max: env.DATABASE_POOL,
      // Payload brings types of its own for the same client.
      Client: PreparingConnection as never,
      // The server itself ends what takes 15 s: without an answer by then there is no server.
      query_timeout: 20_000,
      options: connectionOptions,
    },
    afterSchemaInit: [deskSchema],
  })
  return [ownTransactions, quickPages, searchable, watchedPool, wordedReads].reduce(
    (inner, around) => around(inner),
    adapter,
  )
}
