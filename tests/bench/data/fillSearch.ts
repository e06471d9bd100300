import type { Client } from 'pg'

const tables = ['ticket_search_public', 'ticket_search_staff'] as const
const batch = 500

export type SearchFill = { seconds: number; megabytes: number; indexMegabytes: number }

/**
 * Makes what tickets are found by for rows that were loaded past all triggers. Its large indexes are
 * built at the end.
 */
export async function fillSearch(client: Client): Promise<SearchFill> {
  const began = performance.now()
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `select indexname as name, indexdef as definition from pg_indexes
     where tablename = any($1) and indexdef like '%USING gin%'`,
    [tables],
  )
  for (const { name } of indexes) await client.query(`drop index ${name}`)
  for (let last: string | null = null; ;) {
    const { rows }: { rows: { id: string }[] } = await client.query(
      'select id from tickets where $1::uuid is null or id > $1 order by id limit $2',
      [last, batch],
    )
    if (rows.length === 0) break
    last = rows.at(-1)?.id ?? null
    await client.query('select search_rebuild($1::uuid[])', [rows.map(({ id }) => id)])
  }
  await client.query(`set maintenance_work_mem = '512MB'`)
  for (const { definition } of indexes) await client.query(definition)
  for (const table of [...tables, 'search_lexicon']) await client.query(`vacuum analyze ${table}`)
  const { rows } = await client.query<{ all: string; indexes: string }>(
    `select sum(pg_total_relation_size(name::regclass)) as all,
       sum(pg_indexes_size(name::regclass)) as indexes
     from unnest($1::text[]) as name`,
    [tables],
  )
  return {
    seconds: (performance.now() - began) / 1000,
    megabytes: Number(rows[0]?.all) / 2 ** 20,
    indexMegabytes: Number(rows[0]?.indexes) / 2 ** 20,
  }
}
