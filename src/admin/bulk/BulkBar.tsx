'use client'

import { useKeys } from '../keys/useKeys'
import { useDeskWords } from '../useDeskWords'
import { bulkMost } from '@/src/domain/ticket/bulkChange'
import { Button, useAuth, useSelection } from '@payloadcms/ui'
import { useId } from 'react'
import { BulkForm } from './BulkForm'
import type { BulkTicket } from './BulkMerge'
import { BulkTroubles } from './BulkTroubles'
import type { AskedChange } from './bulkApi'
import { useBulk } from './useBulk'

type Props = {
  ids: readonly string[]
  /** The same, as people know them; where that is not known here, none. */
  tickets?: readonly BulkTicket[]
  clear: () => void
}

/** What can be done with the tickets that are chosen in a list. Nothing of it while none is. */
export function BulkBar({ ids, tickets = [], clear }: Props) {
  const t = useDeskWords()
  const label = useId()
  const { user } = useAuth()
  const { isBusy, progress, troubles, run, forget } = useBulk(ids, clear)
  const isTooMany = ids.length > bulkMost
  const mayNot = isBusy || isTooMany || ids.length === 0
  const act = (change: AskedChange, said: string) => void run(change, said)
  const closed = t('isNow', { field: t('field_status'), value: t('status_closed') })
  const mine = t('isNow', { field: t('field_assignedTo'), value: String(user?.name ?? '') })
  const resolved = t('isNow', { field: t('field_status'), value: t('status_resolved') })
  useKeys({ resolveMarked: () => !mayNot && act({ status: 'resolved' }, resolved) })
  if (ids.length === 0 && troubles.length === 0 && !isBusy) return null

  return (
    <section className="bulk-bar" aria-labelledby={label}>
      <div className="bulk-bar__row">
        <strong id={label}>{t('bulk_selected', { count: ids.length })}</strong>
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={mayNot}
          onClick={() => act({ assignedTo: String(user?.id) }, mine)}
        >
          {t('assignToMe')}
        </Button>
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="secondary"
          disabled={mayNot}
          onClick={() => act({ status: 'closed' }, closed)}
        >
          {t('bulk_close')}
        </Button>
        <BulkForm count={ids.length} isBusy={mayNot} tickets={tickets} run={run} />
        <Button
          type="button"
          size="small"
          margin={false}
          buttonStyle="none"
          disabled={isBusy}
          onClick={() => {
            forget()
            clear()
          }}
        >
          {t('bulk_clear')}
        </Button>
      </div>
      <div aria-live="polite">
        {isTooMany && <p className="bulk-bar__hint">{t('bulk_tooMany', { most: bulkMost })}</p>}
        {progress && (
          <p className="bulk-bar__progress">
            <progress value={progress.done} max={progress.all} aria-label={t('bulk_busy')} />
            {t('bulk_progress', { done: progress.done, all: progress.all })}
          </p>
        )}
        <BulkTroubles troubles={troubles} />
      </div>
    </section>
  )
}

/** The same beside Payload's own list of tickets. */
export function ListBulk() {
  const { selectedIDs, toggleAll } = useSelection()
  return <BulkBar ids={selectedIDs.map(String)} clear={() => toggleAll(false)} />
}
