import { ChevronDown } from 'lucide-react'
import type { Heading } from '@/src/domain/article/headings'
import { cn } from '../cn'
import { useWords } from '../useWords'

/** From so many parts on a list of them saves more than it takes. */
const fewest = 3

/** What an article has, beside it where there is room, folded above it where there is none. */
export function Contents({ headings }: { headings: readonly Heading[] }) {
  const t = useWords('help')
  const shown = headings.filter(({ level }) => level < 4)
  if (shown.length < fewest) return null
  return (
    <nav
      aria-labelledby="contents"
      className="print:hidden max-lg:rounded-lg max-lg:border max-lg:border-line max-lg:bg-surface max-lg:px-4 max-lg:md:py-3 lg:sticky lg:top-20 lg:max-h-[calc(100vh-7rem)] lg:overflow-y-auto"
    >
      <details className="unfold-wide group">
        <summary className="flex min-h-11 items-center justify-between gap-2 text-sm font-medium">
          {t('contents')}
          <ChevronDown aria-hidden className="size-4 text-soft group-open:rotate-180" />
        </summary>
        <h2 id="contents" className="text-sm font-semibold max-md:sr-only">
          {t('contents')}
        </h2>
        <ol className="mt-1 text-sm max-md:pb-2">
          {shown.map(({ anchor, words, level }) => (
            <li key={anchor}>
              <a
                href={`#${encodeURIComponent(anchor)}`}
                dir="auto"
                className={cn(
                  'flex min-h-11 items-center text-soft hover:text-ink hover:underline md:min-h-8',
                  level === 3 && 'ps-4',
                )}
              >
                {words}
              </a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
