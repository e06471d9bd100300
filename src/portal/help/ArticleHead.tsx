import type { Translation } from '@/src/operations/translations'
import type { PortalArticle } from '../read/articles'
import { RelativeTime } from '../time/RelativeTime'
import { useWords } from '../useWords'
import { ArticleLanguages } from './ArticleLanguages'
import { Crumbs } from './Crumbs'
import { PrintButton } from './PrintButton'

type Props = {
  article: PortalArticle
  crumbs: readonly { label: string; href: string }[]
  translations: readonly Translation[]
}

/** Above the text: the way here, what it is about, how fresh it is, and which languages there are. */
export function ArticleHead({ article, crumbs, translations }: Props) {
  const t = useWords('help')
  return (
    <header className="lg:col-start-1">
      <Crumbs crumbs={crumbs} />
      <h1
        dir="auto"
        lang={article.language}
        className="text-2xl font-semibold text-balance sm:text-3xl"
      >
        {article.title}
      </h1>
      {article.summary && (
        <p dir="auto" lang={article.language} className="mt-2 text-base text-soft">
          {article.summary}
        </p>
      )}
      <div className="mt-2 flex flex-wrap items-center gap-x-4 text-sm text-soft">
        <p>{t.rich('updated', { time: () => <RelativeTime at={article.changedAt} /> })}</p>
        <PrintButton label={t('print')} />
        <ArticleLanguages article={article.id} translations={translations} />
      </div>
    </header>
  )
}
