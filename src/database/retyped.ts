import { sql } from '@payloadcms/db-postgres'

/**
 * Text in the order of an alphabet, whatever order the database itself has. Every PostgreSQL that
 * was built with ICU knows this one.
 */
export const alphabetical = 'varchar COLLATE "und-x-icu"'

/**
 * Gives a column another type, for migrations. PostgreSQL refuses that to a column from which
 * others are generated: these are dropped before and made again after, with their indexes.
 */
export const retyped = (table: string, column: string, type: string) =>
  sql.raw(`
  do $retyped$
  declare
    it record;
    again text[] := '{}';
    command text;
  begin
    for it in
      select a.attnum, a.attname, format_type(a.atttypid, a.atttypmod) as type,
        pg_get_expr(d.adbin, d.adrelid) as expression
      from pg_attribute a join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
      where a.attrelid = '${table}'::regclass and a.attgenerated = 's'
        and pg_get_expr(d.adbin, d.adrelid) ~ '\\m${column}\\M'
    loop
      again := again || format('alter table ${table} add column %I %s generated always as (%s) stored',
        it.attname, it.type, it.expression);
      again := again || array(
        select pg_get_indexdef(indexrelid) from pg_index
        where indrelid = '${table}'::regclass and it.attnum = any(indkey));
      execute format('alter table ${table} drop column %I', it.attname);
    end loop;
    alter table ${table} alter column ${column} set data type ${type};
    foreach command in array again loop execute command; end loop;
  end $retyped$`)
