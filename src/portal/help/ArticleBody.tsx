import { RichText } from '@payloadcms/richtext-lexical/react'
import { richTextRefusal, wordsOf } from '@/src/domain/text/richTextBounds'
import type { PortalArticle } from '../read/articles'
import { articleConverters, type Shown } from './articleConverters'

type Props = Shown & { body: PortalArticle['body'] }

/**
 * What an editor wrote, as markup made on the server. `known` has the addresses of linked articles,
 * `files` the pictures and files that stand in it.
 */
export function ArticleBody({ body, ...shown }: Props) {
  // Stored before the bounds were there, or past them.
  if (richTextRefusal(body)) {
    return (
      <div dir="auto" className="prose typed">
        <pre className="as-typed">{wordsOf(body)}</pre>
        <p className="as-typed-notice">{shown.words.onlyWords}</p>
      </div>
    )
  }
  return (
    <div dir="auto">
      <RichText data={body} converters={articleConverters(shown)} className="prose article" />
    </div>
  )
}
