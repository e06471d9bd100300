import { drizzleOf } from '@/src/database/transaction'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { articlesInLanguage } from './articlesInLanguage'
import type { Reader } from './articlesVisibleTo'

type Search = { reader: Reader; language: string; each: number }
type Row = { id: string; section: string; total: number }

/** Of every section the first published articles by title, and how many there are in all. */
export async function firstArticles(
  payload: Payload,
  { reader, language, each }: Search,
): Promise<Row[]> {
  const { rows } = await drizzleOf(payload).execute<Row>(sql`
    select id, section, total from (
      select id, section, title,
        count(*) over (partition by section)::int as total,
        row_number() over (partition by section order by title, id) as place
      from (${articlesInLanguage(reader, language)}) as chosen
    ) numbered
    where place <= ${each}
    order by section, title, id
    limit 500`)
  return rows
}

type Part = { reader: Reader; language: string; section: string; limit: number; skip: number }

/** A part of the articles of one section, by title. */
export async function articlesOfSection(payload: Payload, part: Part): Promise<string[]> {
  const { reader, language, section, limit, skip } = part
  const { rows } = await drizzleOf(payload).execute<{ id: string }>(sql`
    select id from (${articlesInLanguage(reader, language)}) as chosen
    where section = ${section}
    order by title, id
    limit ${limit} offset ${skip}`)
  return rows.map(({ id }) => id)
}
