import { searchHelp } from '@/src/operations/searchHelp'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import { EmptyState } from '../ui/EmptyState'
import { readAsReader } from '../viewer'
import { readWords, words } from '../words'
import { FoundList } from './ArticleLists'
import { CountMiss } from './CountVisit'
import { HelpPaging } from './HelpPaging'
import Link from 'next/link'

type Props = { text: string; page: number }

export async function SearchResults({ text, page }: Props) {
  const [{ asPerson }, { language }] = await Promise.all([readAsReader(), readWords()])
  const [t, { articles, hasMore }] = await Promise.all([
    words('help'),
    searchHelp({ req: asPerson.req, text, page, language }),
  ])
  if (articles.length === 0) {
    return (
      <>
        {page === 1 && <CountMiss text={text} />}
        <EmptyState
          action={
            <Button asChild look="secondary">
              <Link href={paths.help()}>{t('browse')}</Link>
            </Button>
          }
        >
          {page > 1 ? t('emptyPage') : t('foundNothing', { text })}
        </EmptyState>
      </>
    )
  }
  return (
    <section aria-labelledby="found" className="max-w-4xl space-y-4">
      <h2 id="found" className="text-base font-semibold">
        {t('found', { text })}
      </h2>
      <Card className="overflow-hidden">
        <FoundList articles={articles} />
      </Card>
      <HelpPaging
        page={page}
        hasMore={hasMore}
        to={(number) => paths.help({ q: text, page: String(number) })}
      />
    </section>
  )
}
