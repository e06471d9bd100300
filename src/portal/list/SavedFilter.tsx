import { Bookmark, Ellipsis } from 'lucide-react'
import { renameFilter } from '@/src/app/(portal)/(desk)/tickets/actions'
import { nameMax } from '@/src/domain/limits'
import { ActionForm } from '../form/ActionForm'
import { SubmitButton } from '../form/SubmitButton'
import { TextField } from '../form/TextField'
import { paths } from '../paths'
import type { SavedFilter as Filter } from '../read/savedFilters'
import { useWords } from '../useWords'
import { ArrangeFilter } from './ArrangeFilter'
import { DropFilter } from './DropFilter'
import { ListLink } from './ListLink'

type Props = { filter: Filter; here: string; isFirst: boolean; isLast: boolean }

/** A list that was kept, and what can be done with it. */
export function SavedFilter({ filter, here, isFirst, isLast }: Props) {
  const { id, name, address, opensFirst } = filter
  const t = useWords('list')
  const changes = [
    { change: 'earlier', label: t('earlier'), isOn: !isFirst },
    { change: 'later', label: t('later'), isOn: !isLast },
    { change: 'first', label: t('openFirst'), isOn: !opensFirst },
    { change: 'notFirst', label: t('notFirst'), isOn: opensFirst },
  ] as const
  return (
    <li className="relative">
      <ListLink
        href={`${paths.tickets}${address}`}
        aria-current={address === here ? 'true' : undefined}
        className="flex min-h-11 min-w-0 items-center gap-2 rounded-lg px-2 pe-12 text-sm hover:bg-raised aria-current:font-semibold md:min-h-9"
      >
        <bdi className="truncate">{name}</bdi>
        {opensFirst && (
          <Bookmark
            role="img"
            aria-label={t('opensFirst')}
            className="size-3.5 shrink-0 text-soft"
          />
        )}
      </ListLink>
      <details className="group">
        <summary className="absolute end-0 top-0 inline-flex size-11 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink md:size-9">
          <Ellipsis aria-hidden className="size-4" />
          <span className="sr-only">{t('changeSaved', { name })}</span>
        </summary>
        <div className="mb-2 space-y-2 border-s-2 border-line py-1 ps-2 ms-2">
          <ArrangeFilter
            id={id}
            here={here}
            changes={changes
              .filter(({ isOn }) => isOn)
              .map(({ change, label }) => ({ change, label }))}
          />
          <DropFilter
            filter={filter}
            here={here}
            words={{
              label: t('dropSaved', { name }),
              drop: t('dropIt'),
              dropped: t('droppedSaved', { name }),
              undo: t('undo'),
              notDropped: t('notDropped', { name }),
              notRestored: t('notRestored', { name }),
            }}
          />
          <ActionForm action={renameFilter} className="space-y-2 px-2">
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="back" value={here} />
            <TextField
              name={`called-${id}`}
              label={t('renameSaved')}
              defaultValue={name}
              maxLength={nameMax}
              autoComplete="off"
            />
            <SubmitButton look="secondary" className="w-full" whilePending={t('saving')}>
              {t('renameIt')}
            </SubmitButton>
          </ActionForm>
        </div>
      </details>
    </li>
  )
}
