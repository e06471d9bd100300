'use client'

import { Button } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { numberTyped } from '../ticketActions/NumberField'
import type { AskedChange } from './bulkApi'
import { useDeskWords } from '../useDeskWords'

export type BulkTicket = { number: number; subject: string }

type Props = {
  count: number
  isBusy: boolean
  /** Of those that are chosen; the first of them is the one to go on in, unless another is named. */
  tickets: readonly BulkTicket[]
  run: (change: AskedChange, said: string) => Promise<void>
}

/** Into which ticket all of them go: one of them, or another. */
export function BulkMerge({ count, isBusy, tickets, run }: Props) {
  const t = useDeskWords()
  const id = useId()
  const ordered = tickets.toSorted((one, other) => one.number - other.number)
  const [typed, setTyped] = useState(ordered[0] ? String(ordered[0].number) : '')
  const into = numberTyped(typed)
  const isOneOfThem = tickets.some(({ number }) => number === into)
  const merged = isOneOfThem ? count - 1 : count
  return (
    <div className="bulk-bar__row">
      <label className="bulk-bar__row">
        {t('bulk_mergeInto')}
        <input
          list={id}
          inputMode="numeric"
          autoComplete="off"
          size={10}
          placeholder="#"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
      </label>
      <datalist id={id}>
        {ordered.map(({ number, subject }) => (
          <option key={number} value={`#${number}`}>
            {subject}
          </option>
        ))}
      </datalist>
      <Button
        type="button"
        size="small"
        margin={false}
        disabled={isBusy || into === null || merged === 0}
        onClick={() => void run({ mergeInto: into }, t('aside_merged', { number: into ?? '' }))}
      >
        {t('bulk_merge', { count: merged })}
      </Button>
    </div>
  )
}
