import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { articleKeys, draftKeys, linkKeys, staffReadKeys } from '../database/foreignKeys'
import { setRule } from './20261124_000000_foreign_keys'

const keys = [...articleKeys, ...staffReadKeys, ...linkKeys, ...draftKeys]

/**
 * Written by hand: a former address goes with its article; links, drafts and what somebody of the
 * team has looked at go with the ticket and with the person.
 */
export const up = async ({ db }: MigrateUpArgs) => {
  for (const [table, column, rule] of keys) await setRule(db, table, column, rule)
}

export const down = async ({ db }: MigrateDownArgs) => {
  for (const [table, column] of keys) await setRule(db, table, column, 'set null')
}
