import { ChevronDown, Trash2 } from 'lucide-react'
import { deleteFilter, saveFilter } from '@/src/app/(portal)/(desk)/tickets/actions'
import { nameMax } from '@/src/domain/limits'
import { cn } from '../cn'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import { paths } from '../paths'
import type { readSavedFilters } from '../read/choices'
import { listAddress, listQuery, type ListQuery } from '../tickets/listQuery'
import { Popover } from '../ui/Popover'
import { useWords } from '../useWords'
import { ListLink } from './ListLink'
import { pillStyle } from './pillStyle'

type Props = { query: ListQuery; saved: Awaited<ReturnType<typeof readSavedFilters>> }

const addressOf = (query: string) =>
  listAddress(listQuery(Object.fromEntries(new URLSearchParams(query))))

/** Lists kept under a name: choose one, drop one, keep the present one. */
export function SavedFilters({ query, saved }: Props) {
  const t = useWords('list')
  const here = listAddress({ ...query, after: undefined, before: undefined })
  const rows = saved.map((row) => ({ ...row, address: addressOf(row.query) }))
  const current = rows.find(({ address }) => address === here)
  return (
    <Popover
      // Once something is kept or dropped, it has done its work.
      key={saved.length}
      className="end-0 max-md:fixed max-md:inset-x-4 max-md:w-auto"
      summaryClassName={cn(pillStyle, 'max-w-56 pe-8', current && 'border-accent text-accent')}
      summary={
        <>
          <span className="truncate">{current?.name ?? t('saved')}</span>
          <ChevronDown aria-hidden className="absolute end-2.5 size-4 text-soft" />
        </>
      }
    >
      {rows.length === 0 && <p className="px-2 pb-2 text-sm text-soft">{t('noneSaved')}</p>}
      <ul className="max-h-72 overflow-y-auto">
        {rows.map(({ id, name, address }) => (
          <li key={id} className="flex items-center gap-1">
            <ListLink
              href={`${paths.tickets}${address}`}
              aria-current={address === here ? 'true' : undefined}
              className="flex min-h-11 min-w-0 flex-1 items-center rounded-lg px-2 text-sm hover:bg-raised aria-current:font-semibold md:min-h-9"
            >
              <span className="truncate">{name}</span>
            </ListLink>
            <form action={deleteFilter}>
              <input type="hidden" name="id" value={id} />
              <input type="hidden" name="back" value={here} />
              <button
                type="submit"
                className="inline-flex size-11 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink md:size-9"
              >
                <Trash2 aria-hidden className="size-4" />
                <span className="sr-only">{t('dropSaved', { name })}</span>
              </button>
            </form>
          </li>
        ))}
      </ul>
      <ActionForm action={saveFilter} className="mt-2 space-y-2 border-t border-line px-2 pt-3">
        <input type="hidden" name="query" value={here} />
        <TextField name="name" label={t('saveName')} maxLength={nameMax} autoComplete="off" />
        <SubmitButton look="secondary" className="w-full" whilePending={t('saving')}>
          {t('save')}
        </SubmitButton>
      </ActionForm>
    </Popover>
  )
}
