import { randomUUID } from 'node:crypto'

import type { PostgresAdapter } from '@payloadcms/db-postgres'
import type { BaseDatabaseAdapter, DatabaseAdapterObj } from 'payload'

type Adapter = BaseDatabaseAdapter & PostgresAdapter & { initializing: Promise<void> }
type Session = Adapter['sessions'][string]

class RolledBack extends Error {}

async function begin(this: Adapter): Promise<string> {
  await this.initializing
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
    ended.catch(failed)
  })
  return id
}

/**
 * Transactions whose end is told. Payload's own takes a commit that failed for one that was done: a
 * create would be answered with 201 although the database went away in that moment.
 */
export const wholeCommits = (
  given: DatabaseAdapterObj<PostgresAdapter>,
): DatabaseAdapterObj<PostgresAdapter> => ({
  ...given,
  init: (args) => Object.assign(given.init(args), { beginTransaction: begin }),
})
