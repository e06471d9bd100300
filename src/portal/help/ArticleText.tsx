import type { PortalArticle } from '../read/articles'
import { words } from '../words'
import { ArticleBody } from './ArticleBody'
import { readNeighbours } from './readNeighbours'

/** The text of an article with its links, as this reader may follow them. */
export async function ArticleText({ article }: { article: PortalArticle }) {
  const [t, { known }] = await Promise.all([words('help'), readNeighbours(article)])
  return (
    <ArticleBody
      body={article.body}
      known={known}
      words={{ done: t('checked'), open: t('unchecked'), onlyWords: t('onlyWords') }}
    />
  )
}
