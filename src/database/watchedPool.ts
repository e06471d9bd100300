import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { rememberPool } from './watchPool'

/** Payload's pool, known to whoever watches it, and bearing connections that break unused. */
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
        // The pool has let it go already, and an error that nobody hears ends the process.
        adapter.pool.on('error', () => undefined)
        rememberPool(adapter.pool, (words) => adapter.payload.logger.fatal(words))
      },
    })
  },
})
