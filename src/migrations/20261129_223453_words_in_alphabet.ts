import type { MigrateDownArgs, MigrateUpArgs } from '@payloadcms/db-postgres'
import { alphabetical, retyped } from '../database/retyped'

/** Written by hand where it says how: articles have columns that are generated from their title. */
const columns = [
  ['tickets', 'subject'],
  ['tickets', 'requester_name'],
  ['attachments', 'name'],
  ['canned_replies', 'title'],
  ['saved_filters', 'name'],
  ['articles', 'title'],
  ['_articles_v', 'version_title'],
  ['article_sections', 'name'],
  ['clients', 'name'],
  ['organizations', 'name'],
  ['projects', 'name'],
  ['staff', 'name'],
  ['ticket_categories', 'name'],
  ['sla_policies', 'name'],
  ['business_hours', 'name'],
  ['payload_query_presets', 'title'],
] as const

export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const [table, column] of columns) await db.execute(retyped(table, column, alphabetical))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  for (const [table, column] of columns) await db.execute(retyped(table, column, 'varchar'))
}
