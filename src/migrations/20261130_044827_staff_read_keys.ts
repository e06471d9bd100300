import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'

import { staffReadKeys } from '../database/foreignKeys'
import { setRule } from './20261124_000000_foreign_keys'

/** Written by hand: what somebody of the team has looked at goes with the person. */
export const up = async ({ db }: MigrateUpArgs) => {
  for (const [table, column, rule] of staffReadKeys) await setRule(db, table, column, rule)
}

export const down = async ({ db }: MigrateDownArgs) => {
  for (const [table, column] of staffReadKeys) await setRule(db, table, column, 'set null')
}
