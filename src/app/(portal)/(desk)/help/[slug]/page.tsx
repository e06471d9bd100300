import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { articleMetadata } from '@/src/portal/help/articleMetadata'
import { ArticleView } from '@/src/portal/help/ArticleView'
import { paths } from '@/src/portal/paths'
import { readArticle, readMoved } from '@/src/portal/read/articles'
import type { SearchParams } from '@/src/portal/tickets/listQuery'

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<SearchParams> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await readArticle((await params).slug)
  return article ? articleMetadata(article) : {}
}

export default async function ArticlePage({ params, searchParams }: Props) {
  const [{ slug }, { done }] = await Promise.all([params, searchParams])
  const article = await readArticle(slug)
  if (!article) {
    const now = await readMoved(slug)
    if (now) permanentRedirect(paths.article(now))
    notFound()
  }
  return <ArticleView article={article} done={done} />
}
