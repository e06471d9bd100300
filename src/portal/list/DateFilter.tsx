import { ChevronDown } from 'lucide-react'
import { cn } from '../cn'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Input } from '../ui/Input'
import { Popover } from '../ui/Popover'
import { useReader, useWords } from '../useWords'
import { listAddress, type ListQuery } from '../tickets/listQuery'
import { dayOf, daysBefore } from './days'
import { ListLink } from './ListLink'
import { pillStyle } from './pillStyle'

const spans = [7, 30, 365] as const

/** When the ticket was created: some usual spans, or any two days. */
export function DateFilter({ query }: { query: ListQuery }) {
  const t = useWords('list')
  const { language, timeZone } = useReader()
  const { from, to } = query
  const said = (day?: string) =>
    day
      ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
      : '…'
  const today = dayOf(new Date(), timeZone)
  const isSet = Boolean(from ?? to)
  return (
    <Popover
      className="start-0 max-md:fixed max-md:inset-x-4 max-md:w-auto"
      summaryClassName={cn(pillStyle, 'pe-8', isSet && 'border-accent text-accent')}
      summary={
        <>
          {isSet ? `${said(from)} – ${said(to)}` : t('created')}
          <ChevronDown aria-hidden className="absolute end-2.5 size-4 text-soft" />
        </>
      }
    >
      <ul>
        {spans.map((days) => (
          <li key={days}>
            <ListLink
              href={`${paths.tickets}${listAddress(query, { from: daysBefore(today, days), to: undefined })}`}
              className="flex min-h-11 items-center rounded-lg px-2 text-sm hover:bg-raised md:min-h-9"
            >
              {t('lastDays', { days })}
            </ListLink>
          </li>
        ))}
      </ul>
      <div className="mt-2 grid grid-cols-2 gap-2 border-t border-line pt-3">
        {(['from', 'to'] as const).map((name) => (
          <label key={name} className="text-xs font-medium text-soft">
            {t(name)}
            <Input
              key={query[name]}
              type="date"
              name={name}
              defaultValue={query[name]}
              className="mt-1 px-2"
            />
          </label>
        ))}
        <Button type="submit" look="secondary" className="col-span-2" data-close>
          {t('apply')}
        </Button>
      </div>
    </Popover>
  )
}
