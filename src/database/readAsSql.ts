import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, CollectionSlug, Count, PayloadRequest, Where } from 'payload'

/** `plainCount` is Payload's own way of counting, before lists of tickets were searched by it. */
export type Database = BaseDatabaseAdapter & PostgresAdapter & { plainCount: Count }
export type AskedAsSql = Parameters<PostgresAdapter['countDistinct']>[0]

type Asked = { collection: CollectionSlug; where: Where; req?: Partial<PayloadRequest> }

/** A query of Payload's as the database gets it. */
export async function readAsSql(
  { database, count }: { database: Database; count: Count },
  { collection, where, req }: Asked,
): Promise<AskedAsSql> {
  const seen: AskedAsSql[] = []
  const looking = Object.assign(Object.create(database) as Database, {
    countDistinct: (args: AskedAsSql) => {
      seen.push(args)
      return Promise.resolve(0)
    },
  })
  await count.call(looking, { collection, where, req })
  const [asked] = seen
  if (!asked) throw new Error('Payload counts in another way than it did.')
  return asked
}
