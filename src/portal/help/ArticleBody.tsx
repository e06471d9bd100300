import { RichText } from '@payloadcms/richtext-lexical/react'
import type { PortalArticle } from '../read/readArticle'
import { articleConverters } from './articleConverters'

type Props = { body: PortalArticle['body']; known: ReadonlyMap<string, string> }

/** What an editor wrote, as markup made on the server. `known` has the addresses of linked articles. */
export function ArticleBody({ body, known }: Props) {
  return <RichText data={body} converters={articleConverters(known)} className="prose article" />
}
