import { Bookmark } from 'lucide-react'
import { cn } from '../cn'
import { paths } from '../paths'
import { countedMost, type ShownFilter } from '../read/savedFilters'
import { listAddress, type ListQuery } from '../tickets/listQuery'
import { useWords } from '../useWords'
import { ListLink } from './ListLink'

type Props = { query: ListQuery; shown: readonly ShownFilter[] }

/** The lists that were kept, a press away, and how much is in each. */
export function KeptFilters({ query, shown }: Props) {
  const t = useWords('list')
  if (shown.length === 0) return null
  const here = listAddress({ ...query, after: undefined, before: undefined })
  return (
    <nav aria-label={t('keptFilters')}>
      <ul className="-mx-1 flex gap-2 overflow-x-auto px-1 py-1">
        {shown.map(({ id, name, address, count, opensFirst }) => (
          <li key={id} className="shrink-0">
            <ListLink
              href={`${paths.tickets}${address}`}
              aria-current={address === here ? 'page' : undefined}
              className={cn(
                'inline-flex min-h-11 max-w-64 items-center gap-1.5 rounded-full border px-3 text-sm hover:bg-raised md:min-h-8',
                address === here ? 'border-accent text-accent' : 'border-line-strong',
              )}
            >
              {opensFirst && <Bookmark aria-hidden className="size-3.5 shrink-0" />}
              <bdi className="truncate">{name}</bdi>
              {opensFirst && <span className="sr-only">{t('opensFirst')}</span>}
              {count !== null && count > 0 && (
                <span className="text-xs text-soft">
                  {count >= countedMost ? `${countedMost - 1}+` : count}
                </span>
              )}
            </ListLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
