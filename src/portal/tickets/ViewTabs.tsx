import Link from 'next/link'
import { cn } from '../cn'
import { paths } from '../paths'
import { words } from '../words'
import { listAddress, type ListQuery } from './listQuery'
import { ticketViews, type TicketView } from './ticketViews'

type Props = { query: ListQuery; counts: Partial<Record<TicketView, number>> }

/** What waits for the client stands first. */
const order: readonly TicketView[] = [
  'waiting',
  ...ticketViews.filter((view) => view !== 'waiting'),
]

export async function ViewTabs({ query, counts }: Props) {
  const t = await words('list')
  return (
    <nav aria-label={t('views')} className="-mx-4 overflow-x-auto px-4">
      <ul className="flex min-w-max border-b sm:gap-1 border-line">
        {order.map((view) => {
          const current = view === query.view
          return (
            <li key={view}>
              <Link
                href={`${paths.tickets}${listAddress(query, { view, status: undefined, page: 1 })}`}
                prefetch={false}
                aria-current={current ? 'page' : undefined}
                className={cn(
                  '-mb-px flex min-h-11 items-center gap-1.5 border-b-2 px-1.5 text-sm sm:px-3 font-medium focus-visible:-outline-offset-2',
                  current
                    ? 'border-accent text-ink'
                    : 'border-transparent text-soft hover:text-ink',
                )}
              >
                {t(view)}
                {Boolean(counts[view]) && (
                  <span
                    className={cn(
                      'rounded-full px-1.5 text-xs leading-5',
                      view === 'waiting' ? 'bg-amber-tint text-amber-ink' : 'bg-raised text-soft',
                    )}
                  >
                    {counts[view]}
                  </span>
                )}
              </Link>
            </li>
          )
        })}
      </ul>
    </nav>
  )
}
