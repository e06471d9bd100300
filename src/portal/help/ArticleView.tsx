import { headingsIn } from '@/src/domain/article/headings'
import { articleData } from '@/src/domain/article/structuredData'
import { idOf } from '@/src/domain/ids'
import { readBrand } from '../brand'
import { paths } from '../paths'
import { type PortalArticle, readReadNext, readTranslations, readVote } from '../read/articles'
import { readWayTo } from '../read/sections'
import { Card } from '../ui/Card'
import { readAsReader } from '../viewer'
import { words } from '../words'
import { ArticleBody } from './ArticleBody'
import { ArticleHead } from './ArticleHead'
import { InYourLanguage } from './ArticleLanguages'
import { ArticleList } from './ArticleLists'
import { Contents } from './Contents'
import { CountOpened } from './CountVisit'
import { absolute, articleAddress } from './helpAddress'
import { readShown } from './readShown'
import { StillStuck } from './StillStuck'
import { StructuredData } from './StructuredData'
import { VoteForm } from './VoteForm'

type Props = { article: PortalArticle; done: unknown }

const readText = async ({ body }: PortalArticle) =>
  readShown(body, (await readAsReader()).asPerson.req)

export async function ArticleView({ article, done }: Props) {
  const [t, brand, way, vote, shown, next, translations] = await Promise.all([
    words('help'),
    readBrand(),
    readWayTo(idOf(article.section)),
    readVote(article.id),
    readText(article),
    readReadNext(article),
    readTranslations(article.id),
  ])
  const crumbs = [
    { label: t('title'), href: paths.help() },
    ...way.map(({ name, slug }) => ({ label: name, href: paths.helpSection(slug) })),
  ]
  const headings = headingsIn(article.body)
  const anchors = new Map(headings.map(({ node, anchor }) => [node, anchor]))
  const told = {
    ...article,
    address: articleAddress(article.slug),
    published: article.createdAt,
    changed: article.changedAt,
    desk: brand.name,
  }
  const steps = crumbs.map(({ label, href }) => ({ label, address: absolute(href) }))
  return (
    <div className="space-y-8">
      {article.audience === 'public' && <StructuredData data={articleData(told, steps)} />}
      <div className="max-w-2xl empty:hidden">
        <InYourLanguage article={article.id} translations={translations} />
      </div>
      <article className="grid grid-cols-1 items-start gap-6 lg:grid-cols-[minmax(0,42rem)_minmax(0,16rem)] lg:gap-x-12">
        <ArticleHead article={article} crumbs={crumbs} translations={translations} />
        <div className="max-lg:max-w-2xl empty:hidden lg:sticky lg:top-20 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <Contents headings={headings} />
        </div>
        <div lang={article.language} className="max-lg:max-w-2xl lg:col-start-1">
          <ArticleBody body={article.body} {...shown} anchors={anchors} />
        </div>
      </article>
      <div className="max-w-2xl space-y-8">
        <VoteForm article={article} vote={vote} done={done} />
        {next.articles.length > 0 && (
          <section aria-labelledby="related" className="space-y-3 print:hidden">
            <h2 id="related" className="text-base font-semibold">
              {t(next.isChosen ? 'related' : 'moreHere')}
            </h2>
            <Card className="overflow-hidden">
              <ArticleList articles={next.articles} />
            </Card>
          </section>
        )}
        <CountOpened article={article.id} />
        <StillStuck article={article.slug} />
        <p className="hidden text-sm text-soft print:block">{articleAddress(article.slug)}</p>
      </div>
    </div>
  )
}
