import { idOf } from '@/src/domain/ids'
import { articlesByIds } from '@/src/operations/articles'
import { paths } from '../paths'
import { type PortalArticle, readSectionOf, readVote } from '../read/articles'
import { RelativeTime } from '../time/RelativeTime'
import { Card } from '../ui/Card'
import { readAsReader } from '../viewer'
import { words } from '../words'
import { ArticleBody } from './ArticleBody'
import { ArticleList } from './ArticleList'
import { Crumbs } from './Crumbs'
import { readShown } from './readShown'
import { StillStuck } from './StillStuck'
import { VoteForm } from './VoteForm'

type Props = { article: PortalArticle; done: unknown }

/** What stands in the text, and what is read next. */
async function readNeighbours(article: PortalArticle) {
  const { req } = (await readAsReader()).asPerson
  const next = (article.relatedArticles ?? []).flatMap((each) => idOf(each) ?? [])
  const [shown, related] = await Promise.all([
    readShown(article.body, req),
    articlesByIds(
      req,
      next.filter((id) => id !== article.id),
    ),
  ])
  return { shown, related }
}

export async function ArticleView({ article, done }: Props) {
  const [t, section, vote, { related, shown }] = await Promise.all([
    words('help'),
    readSectionOf(idOf(article.section) ?? ''),
    readVote(article.id),
    readNeighbours(article),
  ])
  const crumbs = [{ label: t('title'), href: paths.help() }]
  if (section) crumbs.push({ label: section.name, href: paths.helpSection(section.slug) })
  return (
    <div className="max-w-2xl space-y-8">
      <article className="space-y-6">
        <header>
          <Crumbs crumbs={crumbs} />
          <h1 dir="auto" className="text-2xl font-semibold text-balance">
            {article.title}
          </h1>
          {article.summary && (
            <p dir="auto" className="mt-2 text-soft">
              {article.summary}
            </p>
          )}
          <p className="mt-2 text-sm text-soft">
            {t.rich('updated', { time: () => <RelativeTime at={article.updatedAt} /> })}
          </p>
        </header>
        <ArticleBody body={article.body} {...shown} />
      </article>
      <VoteForm article={article} vote={vote} done={done} />
      {related.length > 0 && (
        <section aria-labelledby="related" className="space-y-3">
          <h2 id="related" className="text-base font-semibold">
            {t('related')}
          </h2>
          <Card className="overflow-hidden">
            <ArticleList articles={related} />
          </Card>
        </section>
      )}
      <StillStuck article={article.slug} />
    </div>
  )
}
