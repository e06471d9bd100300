import { slugs } from '@/src/slugs'
import { sql } from '@payloadcms/db-postgres'
import { articlesVisibleTo, type Reader } from './articlesVisibleTo'

/**
 * Of the articles that say the same and that the reader may see, one: that in their language, else
 * the original, else whichever there is.
 */
export const articlesInLanguage = (reader: Reader, language: string) => sql`
  select id, section_id as section, title from (
    select id, section_id, title, row_number() over (
      partition by coalesce(translation_of_id, id)
      order by (language::text = ${language}) desc, (translation_of_id is null) desc, id) as choice
    from ${sql.identifier(slugs.articles)}
    where ${articlesVisibleTo(reader)}
  ) as groups where choice = 1`
