import { drizzleOf } from '@/src/database/transaction'
import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { articlesVisibleTo, type Reader } from './articlesVisibleTo'

type Search = { reader: Reader; each: number }
type Row = { id: string; section: string; total: number }

/** Of every section the first published articles by title, and how many there are in all. */
export async function firstArticles(payload: Payload, { reader, each }: Search): Promise<Row[]> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    select id, section, total from (
      select id, section_id as section, title,
        count(*) over (partition by section_id)::int as total,
        row_number() over (partition by section_id order by title, id) as place
      from ${sql.identifier(slugs.articles)}
      where ${articlesVisibleTo(reader)}
    ) numbered
    where place <= ${each}
    order by section, title, id
    limit 500`)
  return rows
}
