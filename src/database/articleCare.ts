import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import type { Payload } from 'payload'
import { idList } from './ids'
import { drizzleOf } from './transaction'

const articles = sql.identifier(slugs.articles)

export type Named = { id: string; title: string; language: string }

export type Missing = Named & { wanted: string; draft: string | null }

/** Articles for readers that are not there in a language that others are there in. */
export async function missingTranslations(payload: Payload, most: number): Promise<Missing[]> {
  const { rows } = await drizzleOf(payload).execute<Missing>(sql`
    select original.id, original.title, original.language, wanted.language as wanted,
      (select id from ${articles} begun where begun.translation_of_id = original.id
        and begun.language = wanted.language and begun._status = 'draft'
        order by id limit 1) as draft
    from ${articles} original
    join (select distinct language from ${articles} where _status = 'published') wanted
      on wanted.language <> original.language
    where original._status = 'published' and original.translation_of_id is null
      and original.audience <> 'staff'
      and not exists (select from ${articles} other where other.translation_of_id = original.id
        and other.language = wanted.language and other._status = 'published')
    order by wanted.language, original.title, original.id
    limit ${most}`)
  return rows
}

export type Outdated = Named & { original: string; originalTitle: string; since: string }

/** Translations whose original has changed since they were written or found to be still right. */
export async function outdatedTranslations(payload: Payload, most: number): Promise<Outdated[]> {
  const { rows } = await drizzleOf(payload).execute<Outdated>(sql`
    select own.id, own.title, own.language, original.id as original,
      original.title as "originalTitle", of_original.changed_at as since
    from ${articles} own
    join ${articles} original on original.id = own.translation_of_id
    join article_care of_own on of_own.article_id = own.id
    join article_care of_original on of_original.article_id = original.id
    where own._status = 'published' and original._status = 'published'
      and of_original.changed_at > greatest(of_own.changed_at, of_own.checked_at)
    order by since, own.title, own.id
    limit ${most}`)
  return rows
}

export type Due = Named & {
  due: string
  owner: string | null
  ownerName: string | null
  ownerEmail: string | null
}

const dueBy = (now: Date) => sql`(
  select * from (
    select own.id, own.title, own.language, own.owner_id as owner, staff.name as "ownerName",
      staff.email as "ownerEmail",
      greatest(own.review_on, care.checked_at + interval '6 months') as due
    from ${articles} own
    left join article_care care on care.article_id = own.id
      and care.checked_at >= own.review_on
    left join staff on staff.id = own.owner_id
    where own._status = 'published' and own.review_on <= ${now.toISOString()}
  ) as reviewed
  where due <= ${now.toISOString()})`

/** Articles that are to be looked at again by now. A look lasts half a year. */
export async function dueForReview(payload: Payload, now: Date, most: number): Promise<Due[]> {
  const { rows } = await drizzleOf(payload).execute<Due>(sql`
    select * from ${dueBy(now)} as waiting order by due, title, id limit ${most}`)
  return rows
}

/** Those of which their owner was not reminded yet. */
export async function untoldReviews(payload: Payload, now: Date, most: number): Promise<Due[]> {
  const { rows } = await drizzleOf(payload).execute<Due>(sql`
    select * from ${dueBy(now)} as waiting
    where owner is not null and not exists (select from deliveries told
      where told.article_id = waiting.id and told.person = waiting.owner::text
        and told.review_on = waiting.due)
    order by due, title, id
    limit ${most}`)
  return rows
}

/** Whether an article waits for that review yet, and for that person. */
export async function isReviewDue(
  payload: Payload,
  { article, owner, due }: { article: string; owner: string; due: Date },
): Promise<boolean> {
  const { rows } = await drizzleOf(payload).execute(sql`
    select from ${dueBy(due)} as waiting
    where id = ${article} and owner = ${owner} and due = ${due.toISOString()}`)
  return rows.length > 0
}

export type Unkept = Named & { since: string }

/** Articles that nobody has changed or looked at for so long, and that nobody is to. */
export async function longUnreviewed(payload: Payload, before: Date, most: number) {
  const { rows } = await drizzleOf(payload).execute<Unkept>(sql`
    select own.id, own.title, own.language, greatest(care.changed_at, care.checked_at) as since
    from ${articles} own
    join article_care care on care.article_id = own.id
    where own._status = 'published' and own.review_on is null
      and greatest(care.changed_at, care.checked_at) < ${before.toISOString()}
    order by since, own.title, own.id
    limit ${most}`)
  return rows
}

/** Says that somebody has looked at it just now. */
export async function noteChecked(payload: Payload, article: string, now: Date): Promise<void> {
  await drizzleOf(payload).execute(sql`
    insert into article_care (article_id, changed_at, checked_at)
    select id, updated_at, ${now.toISOString()} from ${articles} where id = ${article}
    on conflict (article_id) do update set checked_at = excluded.checked_at`)
}

/** When the words of these articles last changed, by id. */
export async function wordsChanged(payload: Payload, ids: readonly string[]) {
  if (ids.length === 0) return new Map<string, string>()
  const { rows } = await drizzleOf(payload).execute<{ id: string; at: Date | string }>(sql`
    select article_id as id, changed_at as at from article_care
    where article_id in (${idList(ids)})`)
  return new Map(rows.map(({ id, at }) => [id, new Date(at).toISOString()]))
}
