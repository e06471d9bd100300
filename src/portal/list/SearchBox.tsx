import { Search } from 'lucide-react'
import { searchedMax } from '@/src/domain/filterValues'
import { paths } from '../paths'
import { useWords } from '../useWords'
import { listEntries, type ListQuery } from '../tickets/listQuery'
import { FilterForm } from './FilterForm'
import { SearchField } from './SearchField'

/** Looks through all tickets; the tabs narrow down what it found. */
export function SearchBox({ query }: { query: ListQuery }) {
  const t = useWords('list')
  const rest = { ...query, view: query.q ? query.view : 'all', q: undefined } as const
  const keep = listEntries({ ...rest, status: undefined, after: undefined, before: undefined })
  return (
    <FilterForm action={paths.tickets} keep={keep} className="relative w-full md:w-60">
      <Search
        aria-hidden
        className="pointer-events-none absolute top-1/2 left-3 size-4 -translate-y-1/2 text-soft"
      />
      <SearchField
        name="q"
        value={query.q ?? ''}
        pause={350}
        maxLength={searchedMax}
        aria-label={t('search')}
        placeholder={t('searchShort')}
        aria-keyshortcuts="/"
        data-search
        className="block min-h-11 w-full rounded-lg border border-line-strong bg-surface ps-9 pe-3 text-base placeholder:text-soft md:min-h-8 md:text-sm"
      />
      <button type="submit" tabIndex={-1} className="sr-only">
        {t('search')}
      </button>
    </FilterForm>
  )
}
