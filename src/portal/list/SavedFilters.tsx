import { ChevronDown } from 'lucide-react'
import { saveFilter } from '@/src/app/(portal)/(desk)/tickets/actions'
import { nameMax } from '@/src/domain/limits'
import { cn } from '../cn'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import type { SavedFilter as Filter } from '../read/savedFilters'
import { listAddress, type ListQuery } from '../tickets/listQuery'
import { Popover } from '../ui/Popover'
import { sheetStyle } from '../ui/styles'
import { useWords } from '../useWords'
import { pillStyle } from './pillStyle'
import { SavedFilter } from './SavedFilter'

type Props = { query: ListQuery; saved: readonly Filter[] }

/** Lists kept under a name: choose one, drop one, keep the present one. */
export function SavedFilters({ query, saved }: Props) {
  const t = useWords('list')
  const here = listAddress({ ...query, after: undefined, before: undefined })
  const current = saved.find(({ address }) => address === here)
  return (
    <Popover
      // Once something is kept or dropped, it has done its work.
      key={saved.length}
      className={cn('end-0', sheetStyle)}
      summaryClassName={cn(pillStyle, 'max-w-56 pe-8', current && 'border-accent text-accent')}
      summary={
        <>
          <span className="truncate">{current?.name ?? t('saved')}</span>
          <ChevronDown aria-hidden className="absolute end-2.5 size-4 text-soft" />
        </>
      }
    >
      {saved.length === 0 && <p className="px-2 pb-2 text-sm text-soft">{t('noneSaved')}</p>}
      <ul className="md:max-h-96 md:overflow-y-auto">
        {saved.map((filter, at) => (
          <SavedFilter
            key={filter.id}
            filter={filter}
            here={here}
            isFirst={at === 0}
            isLast={at === saved.length - 1}
          />
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
