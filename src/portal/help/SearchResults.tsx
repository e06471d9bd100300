import { searchArticles } from '@/src/operations/articles'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { readAsReader } from '../viewer'
import { words } from '../words'
import { ArticleList } from './ArticleList'
import { HelpPaging } from './HelpPaging'
import Link from 'next/link'

type Props = { text: string; page: number }

export async function SearchResults({ text, page }: Props) {
  const { asPerson } = await readAsReader()
  const [t, { articles, hasMore }] = await Promise.all([
    words('help'),
    searchArticles({ req: asPerson.req, text, page }),
  ])
  if (articles.length === 0) {
    return (
      <EmptyState
        action={
          <Button asChild look="secondary">
            <Link href={paths.help()}>{t('browse')}</Link>
          </Button>
        }
      >
        {page > 1 ? t('emptyPage') : t('foundNothing', { text })}
      </EmptyState>
    )
  }
  return (
    <section aria-labelledby="found" className="space-y-4">
      <h2 id="found" className="text-base font-semibold">
        {t('found', { text })}
      </h2>
      <Card className="overflow-hidden">
        <ArticleList articles={articles} />
      </Card>
      <HelpPaging
        page={page}
        hasMore={hasMore}
        to={(number) => paths.help({ q: text, page: String(number) })}
      />
    </section>
  )
}
