import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

import { rememberPool } from './watchPool'

type Adapter = BaseDatabaseAdapter & PostgresAdapter
type Session = Adapter['sessions'][string]

class RolledBack extends Error {}

/**
 * Opens a transaction whose end is told. Payload's own takes a commit that failed for one that was
 * done: a create would be answered with 201 although the database went away in that moment.
 */
async function begin(this: Adapter): Promise<string> {
  await (this as unknown as { initializing: Promise<void> }).initializing
  const id = randomUUID()
  let isCommitting = false
  await new Promise<void>((opened, failed) => {
    const ended: Promise<void> = this.drizzle.transaction(
      (db) =>
        new Promise<void>((commit, rollback) => {
          this.sessions[id] = {
            db: db as unknown as Session['db'],
            resolve: () => {
              isCommitting = true
              commit()
              return ended
            },
            // Payload calls it as well when a commit has failed, and that must not be the end of it.
            reject: () => {
              rollback(new RolledBack())
              return isCommitting ? ended : ended.catch(() => undefined)
            },
          }
          opened()
        }),
    )
    ended.catch((error: unknown) => {
      failed(error instanceof Error ? error : new Error('No transaction could begin.'))
    })
  })
  return id
}

/** Payload's adapter, made to bear a database that goes and comes back. */
export const steadyAdapter = (
  given: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...given,
  init: (args) => {
    const adapter = given.init(args) as Adapter
    const { connect } = adapter
    return Object.assign(adapter, {
      beginTransaction: begin,
      connect: async (...asked: Parameters<NonNullable<typeof connect>>) => {
        await connect?.apply(adapter, asked)
        // A connection that breaks while nobody uses it: the pool has let it go already.
        adapter.pool.on('error', () => undefined)
        rememberPool(adapter.pool, (words) => adapter.payload.logger.fatal(words))
      },
    })
  },
})
