import { sql, type MigrateDownArgs, type MigrateUpArgs } from '@payloadcms/db-postgres'

import { firstForeignKeys } from '../database/foreignKeys'

type Db = MigrateUpArgs['db']
type Key = { name: string; target: string; target_column: string }

async function keyOf(db: Db, table: string, column: string): Promise<Key> {
  const { rows } = await db.execute<Key>(sql`
    select c.conname as name, c.confrelid::regclass::text as target, f.attname as target_column
    from pg_constraint c
    join pg_attribute a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    join pg_attribute f on f.attrelid = c.confrelid and f.attnum = c.confkey[1]
    where c.contype = 'f' and c.conrelid = to_regclass(${table}) and a.attname = ${column}`)
  const [key] = rows
  if (!key) throw new Error(`There is no foreign key on ${table}.${column}.`)
  return key
}

export async function setRule(db: Db, table: string, column: string, rule: string) {
  const { name, target, target_column } = await keyOf(db, table, column)
  await db.execute(sql`
    alter table ${sql.identifier(table)}
      drop constraint ${sql.identifier(name)},
      add constraint ${sql.identifier(name)} foreign key (${sql.identifier(column)})
        references ${sql.raw(target)} (${sql.identifier(target_column)}) on delete ${sql.raw(rule)}`)
}

/** Written by hand: what goes with what, on purpose. */
export const up = async ({ db }: MigrateUpArgs) => {
  for (const [table, column, rule] of firstForeignKeys) await setRule(db, table, column, rule)
}

export const down = async ({ db }: MigrateDownArgs) => {
  for (const [table, column] of firstForeignKeys) await setRule(db, table, column, 'set null')
}
