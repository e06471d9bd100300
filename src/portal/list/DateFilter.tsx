import { ChevronDown } from 'lucide-react'
import { cn } from '../cn'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Input } from '../ui/Input'
import { Popover } from '../ui/Popover'
import { sheetStyle } from '../ui/styles'
import { useReader, useWords } from '../useWords'
import { lasts, listAddress, type ListQuery } from '../tickets/listQuery'
import { ListLink } from './ListLink'
import { pillStyle } from './pillStyle'

/** When the ticket was created: some usual spans, or any two days. */
export function DateFilter({ query }: { query: ListQuery }) {
  const t = useWords('list')
  const { language } = useReader()
  const { from, to, last } = query
  const said = (day?: string) =>
    day
      ? new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(
          new Date(`${day}T00:00:00Z`),
        )
      : '…'
  const isSet = Boolean(from ?? to ?? last)
  const chosen = last ? t('lastDays', { days: Number(last) }) : `${said(from)} – ${said(to)}`
  return (
    <Popover
      className={cn('start-0', sheetStyle)}
      summaryClassName={cn(pillStyle, 'pe-8', isSet && 'border-accent text-accent')}
      summary={
        <>
          {isSet ? chosen : t('created')}
          <ChevronDown aria-hidden className="absolute end-2.5 size-4 text-soft" />
        </>
      }
    >
      <ul>
        {lasts.map((days) => (
          <li key={days}>
            <ListLink
              href={`${paths.tickets}${listAddress(query, { last: days, from: undefined, to: undefined })}`}
              className="flex min-h-11 items-center rounded-lg px-2 text-sm hover:bg-raised md:min-h-9"
            >
              {t('lastDays', { days: Number(days) })}
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
