import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'
import { refusal } from '@/src/domain/refusal'
import { wrongQuery } from '@/src/words/refuse'
import { refusalOfDatabase, sqlState } from './refusalOfDatabase'

const reads = [
  'find',
  'findOne',
  'findDistinct',
  'findVersions',
  'findGlobalVersions',
  'queryDrafts',
  'count',
  'countVersions',
  'countGlobalVersions',
] as const

type Read = (...args: unknown[]) => Promise<unknown>

/** What only the question can be blamed for: its values, and operators that fit no column. */
const isMisasked = (error: unknown) => /^(22|42883|42804)/.test(sqlState(error) ?? '')

/**
 * A filter that PostgreSQL refuses is a mistake of whoever asks, also where nobody words errors:
 * the admin's lists show nothing for a `QueryError`, and go blank for anything else.
 */
export const wordedReads = (
  adapter: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...adapter,
  init: (args) => {
    const database = adapter.init(args) as BaseDatabaseAdapter & PostgresAdapter
    for (const name of reads) {
      const read = database[name] as Read
      const worded: Read = async (...asked) => {
        try {
          return await read.apply(database, asked)
        } catch (error) {
          if (!isMisasked(error)) throw error
          const refused = refusalOfDatabase(error) ?? refusal('filter_misfit')
          throw Object.assign(wrongQuery('', refused), { cause: error })
        }
      }
      Object.assign(database, { [name]: worded })
    }
    return database
  },
})
