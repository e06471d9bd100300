import { priorities } from '@/src/domain/ticket/priority'
import { DateFilter } from '../list/DateFilter'
import { FilterForm } from '../list/FilterForm'
import { FilterSelect } from '../list/FilterSelect'
import { ListLink } from '../list/ListLink'
import { severalChoices } from '../list/severalChoices'
import { paths } from '../paths'
import { Button } from '../ui/Button'
import { Disclosure } from '../ui/Disclosure'
import type { Option } from '../ui/Select'
import { useWords } from '../useWords'
import {
  isFiltered,
  listAddress,
  listEntries,
  noFilter,
  ticketSorts,
  whoses,
  type ListQuery,
} from './listQuery'
import { viewStatuses } from './ticketViews'

type Named = { id: string; name: string }
type Props = {
  query: ListQuery
  categories: readonly Named[]
  projects: readonly Named[]
  organizations: readonly Named[]
}

const sortWords = {
  activity: 'byActivity',
  created: 'byCreated',
  priority: 'byPriority',
  status: 'byStatus',
  relevance: 'byRelevance',
} as const

const chosenHere = [
  ...['status', 'priority', 'category', 'project', 'organization', 'whose'],
  ...['from', 'to', 'sort'],
]

const choices = (rows: readonly Named[]): Option[] =>
  rows.map(({ id, name }) => ({ value: id, label: name }))

/** A plain form: the choice lives in the address and works without JavaScript. */
export function TicketFilters({ query, categories, projects, organizations }: Props) {
  const t = useWords('list')
  const status = useWords('status')
  const priority = useWords('priority')
  const statuses = viewStatuses[query.view]
  const filters = [
    { name: 'status', options: statuses.map((value) => ({ value, label: status(value) })) },
    { name: 'priority', options: priorities.map((value) => ({ value, label: priority(value) })) },
    { name: 'category', options: choices(categories) },
    { name: 'project', options: choices(projects) },
    { name: 'organization', options: choices(organizations) },
  ] as const
  const first = { ...query, after: undefined, before: undefined }
  const keep = listEntries(first).filter(([name]) => !chosenHere.includes(name))

  return (
    <Disclosure label={t('filters')} open={isFiltered(query)}>
      <FilterForm
        action={paths.tickets}
        keep={keep}
        className="flex flex-wrap items-center gap-2 max-md:pb-2"
      >
        {filters
          .filter(({ options }) => options.length > 1)
          .map(({ name, options }) => {
            const { now, also, without, only } = severalChoices(options, query[name])
            return (
              <FilterSelect
                key={name}
                name={name}
                label={t(name)}
                value={now?.value ?? ''}
                isSet={query[name] !== undefined}
                options={[{ value: '', label: t(name) }, ...(now ? [now] : only)]}
                groups={
                  now
                    ? [
                        [t('also'), also],
                        [t('without'), without],
                        [t('only'), only],
                      ]
                    : []
                }
              />
            )
          })}
        <FilterSelect
          name="whose"
          label={t('whose')}
          value={query.whose ?? ''}
          isSet={query.whose !== undefined}
          options={[
            { value: '', label: t('whose') },
            ...whoses.map((value) => ({ value, label: t(`whose_${value}`) })),
          ]}
        />
        <DateFilter query={query} />
        <span className="flex items-center gap-2 md:ms-auto">
          {isFiltered(query) && (
            <ListLink
              className="inline-flex min-h-11 items-center px-2 text-sm text-accent underline-offset-2 hover:underline md:min-h-8"
              href={`${paths.tickets}${listAddress(query, noFilter)}`}
            >
              {t('clear')}
            </ListLink>
          )}
          <FilterSelect
            name="sort"
            label={t('sort')}
            prefix={t('sortPrefix')}
            value={query.sort}
            options={ticketSorts
              .filter((value) => query.q !== undefined || value !== 'relevance')
              .map((value) => ({ value, label: t(sortWords[value]) }))}
          />
        </span>
        <noscript>
          <Button look="secondary" type="submit">
            {t('apply')}
          </Button>
        </noscript>
      </FilterForm>
    </Disclosure>
  )
}
