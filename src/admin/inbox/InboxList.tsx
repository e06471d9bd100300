'use client'

import type { InboxRow } from '@/src/operations/inbox/readInbox'
import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'
import { useConfig } from '@payloadcms/ui'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect, useEffectEvent, useRef, type ReactNode } from 'react'
import { BulkBar } from '../bulk/BulkBar'
import { LateLine } from '../live/LateLine'
import { useDeskWords } from '../useDeskWords'
import { rowAddress } from '../addresses'
import { Row } from './Row'
import { useHand, useHeldRows } from './useHeldRows'
import { useListKeys } from './useListKeys'
import { useMarks, useSelected } from './useSelected'

type Props = {
  rows: readonly InboxRow[]
  /** When the server began to read them, ISO 8601. */
  since: string
  listKey: string
  viewKey: string
  newer?: string
  older?: string
  nothing: ReactNode
}

/** Milliseconds after which a page that is shown again, as by the browser's way back, is old. */
const old = 3_000

/** The rows of a list: followed as things happen, walked by keys, and marked for what is done with
 * several at once. */
export function InboxList({ since, listKey, viewKey, newer, older, nothing, ...read }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { config } = useConfig()
  const list = useRef<HTMLDivElement>(null)
  const hand = useHand(list)
  const [marked, mark] = useMarks(listKey)
  const { rows, arrived, showNew } = useHeldRows(read.rows, listKey, hand || marked.size > 0)
  const selected = useSelected(
    rows.map(({ id }) => id),
    marked,
    mark,
  )
  useListKeys(list, selected)
  useLiveRefresh({ refresh: router.refresh, pause: 5_000 })
  const readAgain = useEffectEvent(() => {
    if (Date.now() - Date.parse(since) > old) router.refresh()
  })
  useEffect(() => readAgain(), [])

  return (
    <div className="inbox-list" ref={list}>
      <LateLine />
      <p role="status" className="desk-unseen">
        {t('inboxShown', { count: rows.length })}
      </p>
      <p role="status" className="inbox-arrived">
        {arrived > 0 && (
          <button
            type="button"
            onClick={() => {
              showNew()
              scrollTo({ top: 0, behavior: 'instant' })
            }}
          >
            {t('inboxArrived', { count: arrived })}
          </button>
        )}
      </p>
      {rows.length === 0 ? (
        nothing
      ) : (
        <>
          <div className="inbox-marked">
            <label>
              <input
                type="checkbox"
                aria-label={t('inboxMarkAll')}
                checked={selected.ids.length === rows.length}
                ref={(box) => {
                  if (!box) return
                  box.indeterminate = selected.ids.length > 0 && selected.ids.length < rows.length
                }}
                onChange={selected.all}
              />
            </label>
          </div>
          <ul className="inbox-rows">
            {rows.map((row) => (
              <Row
                key={row.id}
                row={row}
                href={rowAddress(config.routes.admin, row.number, viewKey)}
                isMarked={selected.ids.includes(row.id)}
                onMark={selected.toggle}
              />
            ))}
          </ul>
        </>
      )}
      <BulkBar
        ids={selected.ids}
        tickets={rows.filter(({ id }) => selected.ids.includes(id))}
        clear={selected.clear}
      />
      {(newer ?? older) && (
        <nav className="inbox-pages" aria-label={t('inboxPages')}>
          {newer && (
            <Link href={newer} prefetch={false}>
              {t('inboxNewer')}
            </Link>
          )}
          {older && (
            <Link href={older} prefetch={false}>
              {t('inboxOlder')}
            </Link>
          )}
        </nav>
      )}
    </div>
  )
}
