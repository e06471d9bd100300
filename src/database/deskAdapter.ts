import { postgresAdapter } from '@payloadcms/db-postgres'

import { env } from '@/src/env'
import { PreparingClient } from './PreparingClient'
import { deskSchema } from './deskSchema'
import { quickPages } from './quickPages'
import { watchedPool } from './watchedPool'
import { wholeCommits } from './wholeCommits'
import { wordedReads } from './wordedReads'

/** Payload's adapter for PostgreSQL, with what the desk needs beyond it, from the inside out. */
export function deskAdapter({ migrationDir }: { migrationDir: string }) {
  const adapter = postgresAdapter({
    idType: 'uuidv7',
    push: false,
    migrationDir,
    pool: {
      connectionString: env.DATABASE_URL,
      max: 12,
      // Payload brings types of its own for the same client.
      Client: PreparingClient as never,
      // The server itself ends what takes 15 s: without an answer by then there is no server.
      query_timeout: 20_000,
      options: '-c statement_timeout=15000 -c idle_in_transaction_session_timeout=30000',
    },
    afterSchemaInit: [deskSchema],
  })
  return [quickPages, wholeCommits, watchedPool, wordedReads].reduce(
    (inner, around) => around(inner),
    adapter,
  )
}
