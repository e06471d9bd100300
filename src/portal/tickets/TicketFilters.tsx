import Link from 'next/link'
import { priorities } from '@/src/domain/priority'
import { ticketStatuses } from '@/src/domain/ticketStatus'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import { Select, type Option } from '../ui/Select'
import { words } from '../words'
import { isFiltered, listAddress, ticketSorts, type ListQuery } from './listQuery'

type Named = { id: string; name: string }
type Props = { query: ListQuery; categories: readonly Named[]; projects: readonly Named[] }

const sortWords = {
  activity: 'byActivity',
  created: 'byCreated',
  priority: 'byPriority',
  status: 'byStatus',
} as const

const choices = (rows: readonly Named[]): Option[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** A plain form: the choice lives in the address and works without JavaScript. */
export async function TicketFilters({ query, categories, projects }: Props) {
  const [t, status, priority] = await Promise.all([
    words('list'),
    words('status'),
    words('priority'),
  ])
  const any = { value: '', label: t('any') }
  const selects = [
    {
      name: 'status',
      value: query.status,
      options: [any, ...ticketStatuses.map((value) => ({ value, label: status(value) }))],
    },
    {
      name: 'priority',
      value: query.priority,
      options: [any, ...priorities.map((value) => ({ value, label: priority(value) }))],
    },
    { name: 'category', value: query.category, options: [any, ...choices(categories)] },
    { name: 'project', value: query.project, options: [any, ...choices(projects)] },
    {
      name: 'sort',
      value: query.sort,
      options: ticketSorts.map((value) => ({ value, label: t(sortWords[value]) })),
    },
  ] as const

  return (
    <Disclosure label={t('filters')} open={isFiltered(query)}>
      <form
        action={paths.tickets}
        className="grid grid-cols-2 items-end gap-3 md:flex md:flex-wrap"
        // Another choice in the address is another form, or the browser keeps the old one.
        key={listAddress(query, {})}
      >
        <input type="hidden" name="view" value={query.view} />
        {selects.map(({ name, value, options }) => (
          <label key={name} className="block text-xs font-medium text-soft md:w-40">
            {t(name)}
            <Select name={name} defaultValue={value ?? ''} options={options} className="mt-1" />
          </label>
        ))}
        <span className="col-span-2 flex flex-wrap items-center gap-3">
          <Button look="secondary" type="submit">
            {t('apply')}
          </Button>
          {isFiltered(query) && (
            <Link
              className="text-sm text-accent underline underline-offset-2"
              href={`${paths.tickets}${listAddress(query, { status: undefined, priority: undefined, category: undefined, project: undefined, page: 1 })}`}
            >
              {t('clear')}
            </Link>
          )}
        </span>
      </form>
    </Disclosure>
  )
}
