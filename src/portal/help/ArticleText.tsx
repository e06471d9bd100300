import type { PortalArticle } from '../read/articles'
import { readAsReader } from '../viewer'
import { ArticleBody } from './ArticleBody'
import { readShown } from './readShown'

/** The text of an article with its links and pictures, as this reader may see them. */
export async function ArticleText({ article }: { article: PortalArticle }) {
  const { asPerson } = await readAsReader()
  return <ArticleBody body={article.body} {...await readShown(article.body, asPerson.req)} />
}
