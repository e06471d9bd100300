import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'

/** Whose articles are looked for; who that is says access/articleReader.ts. */
export type Reader = { audiences: readonly string[]; organizations: readonly string[] }

const listed = (values: readonly string[]) =>
  sql.join(
    values.map((value) => sql`${value}`),
    sql`, `,
  )

/** The rule of `readableArticles` as a condition on rows of the table of articles. */
export function articlesVisibleTo({ audiences, organizations }: Reader) {
  const byAudience = sql`audience in (${listed(audiences)})`
  if (organizations.length === 0) return sql`(_status = 'published' and ${byAudience})`
  const chosen = sql`audience = 'organizations' and exists (
    select from ${sql.identifier(`${slugs.articles}_rels`)} chosen
    where chosen.parent_id = ${sql.identifier(slugs.articles)}.id
      and chosen.path = 'organizations'
      and chosen.organizations_id in (${listed(organizations)}))`
  return sql`(_status = 'published' and (${byAudience} or (${chosen})))`
}
