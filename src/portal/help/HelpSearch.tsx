import { Search } from 'lucide-react'
import { searchTextMax } from '@/src/domain/searchedText'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { useReader, useWords } from '../useWords'
import { HelpSearchField } from './HelpSearchField'

/** A form of the browser's own: the question lives in the address. What one types is answered at once. */
export function HelpSearch({ text = '' }: { text?: string }) {
  const t = useWords('help')
  const { language } = useReader()
  return (
    <form action={paths.help()} role="search" className="flex gap-2">
      <label htmlFor="q" className="sr-only">
        {t('search')}
      </label>
      <HelpSearchField
        key={text}
        text={text}
        most={searchTextMax}
        language={language}
        words={{
          hint: t('searchHint'),
          found: t('atOnce'),
          none: t('atOnceNone'),
          ask: t('openRequest'),
          // As many as are shown; the words for a number are the page's.
          counts: Array.from({ length: 7 }, (_, count) =>
            count === 0 ? t('atOnceNone') : t('atOnceCount', { count }),
          ),
        }}
      />
      <Button type="submit">
        <Search aria-hidden className="size-4" />
        <span className="max-sm:sr-only">{t('searchNow')}</span>
      </Button>
    </form>
  )
}
