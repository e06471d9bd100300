import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { followerKeys } from '../database/foreignKeys'
import { setRule } from './20261124_000000_foreign_keys'

/** Written by hand: who follows a ticket goes with the ticket, and with the person. */
export const up = async ({ db }: MigrateUpArgs) => {
  for (const [table, column, rule] of followerKeys) await setRule(db, table, column, rule)
}

export const down = async ({ db }: MigrateDownArgs) => {
  for (const [table, column] of followerKeys) await setRule(db, table, column, 'set null')
}
