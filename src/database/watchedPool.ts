import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { rememberPool } from './watchPool'

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
