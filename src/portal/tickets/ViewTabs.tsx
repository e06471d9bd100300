import { cn } from '../cn'
import { ListLink } from '../list/ListLink'
import { paths } from '../paths'
import { useWords } from '../useWords'
import { listAddress, type ListQuery } from './listQuery'
import { ticketViews, type TicketView } from './ticketViews'

type Props = { query: ListQuery; counts: Partial<Record<TicketView, number>> }

/** Beyond this nobody needs the number. */
const saidMost = 99

/** What waits for the client stands first. */
const order: readonly TicketView[] = [
  'waiting',
  ...ticketViews.filter((view) => view !== 'waiting'),
]

export function ViewTabs({ query, counts }: Props) {
  const t = useWords('list')
  return (
    <nav aria-label={t('views')} className="min-w-0 max-sm:-mx-1.5">
      <ul className="flex flex-wrap sm:gap-1">
        {order.map((view) => {
          const current = view === query.view
          const count = counts[view] ?? 0
          return (
            <li key={view}>
              <ListLink
                href={`${paths.tickets}${listAddress(query, { view, status: undefined })}`}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  'flex min-h-11 items-center gap-1.5 border-b-2 px-1.5 text-sm font-medium focus-visible:-outline-offset-2 sm:px-3',
                  current
                    ? 'border-accent text-ink'
                    : 'border-transparent text-soft hover:text-ink',
                )}
              >
                {t(view)}
                {count > 0 && (
                  <span
                    className={cn(
                      'rounded-full px-1.5 text-xs leading-5',
                      view === 'waiting' ? 'bg-amber-tint text-amber-ink' : 'bg-raised text-soft',
                    )}
                  >
                    {count > saidMost ? `${saidMost}+` : count}
                  </span>
                )}
              </ListLink>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
