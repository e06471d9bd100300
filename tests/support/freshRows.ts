import pg from 'pg'

const kept = 'test_fresh_rows'

/** Remembers what every table of a database holds, for `restoreRows`. */
export const rememberRows = (url: string): Promise<void> =>
  query(
    url,
    `create schema ${kept};
     do $$
     declare it record;
     begin
       for it in ${tables} loop
         execute format('create table ${kept}.%I as table %s', it.name, it.name);
       end loop;
     end $$`,
  )

/**
 * Gives every table the rows back that were remembered, so that no test file leans on what another
 * left. Fails within seconds where a transaction was left open.
 */
export const restoreRows = (url: string): Promise<void> =>
  query(
    url,
    `set lock_timeout = '10s';
     set session_replication_role = replica;
     do $$
     declare it record;
     begin
       execute (select 'truncate ' || string_agg(name, ', ') from (${tables}) as every);
       for it in ${tables} loop
         execute format('insert into %1$s (%2$s) overriding system value select %2$s from ${kept}.%1$I',
           it.name, it.columns);
       end loop;
     end $$`,
  )

// Rows of a partition are those of the table that it is a part of.
const tables = `
  select c.oid::regclass::text as name, (
    select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = c.oid and attnum > 0 and not attisdropped and attgenerated = '') as columns
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'p') and not c.relispartition
    and n.nspname not in ('${kept}', 'information_schema') and n.nspname not like 'pg\\_%'`

async function query(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(sql)
  } finally {
    await client.end()
  }
}
