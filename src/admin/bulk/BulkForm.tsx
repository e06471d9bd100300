'use client'

import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useKeys } from '../keys/useKeys'
import { morningOf, snoozeTimes, snoozeUntil } from '../morningTimes'
import { useDeskWords } from '../useDeskWords'
import type { AskedChange } from './bulkApi'
import { BulkMerge, type BulkTicket } from './BulkMerge'
import { BulkReply } from './BulkReply'
import { SelectField } from './SelectField'
import { choicesIn, useBulkChoices, type Option } from './useBulkChoices'

const whats = [
  'assignedTo',
  'status',
  'priority',
  'category',
  'project',
  'snooze',
  'reply',
  'merge',
] as const
export type What = (typeof whats)[number]

type Props = {
  count: number
  isBusy: boolean
  tickets: readonly BulkTicket[]
  run: (change: AskedChange, said: string) => Promise<void>
}

/** First what, then to what, then do it: nothing happens while one is still looking through choices. */
export function BulkForm({ count, isBusy, tickets, run }: Props) {
  const t = useDeskWords()
  const [what, setWhat] = useState<What | ''>('')
  const [value, setValue] = useState('')
  const [day, setDay] = useState('')
  const [isByKey, setByKey] = useState(false)
  const choose = (to: What | '', byKey = false) => {
    setWhat(to)
    setValue('')
    setByKey(byKey)
  }
  useKeys({
    assignMarked: () => choose('assignedTo', true),
    statusMarked: () => choose('status', true),
    priorityMarked: () => choose('priority', true),
    categoryMarked: () => choose('category', true),
  })
  const found = useBulkChoices(what)
  const read = choicesIn(found)
  const options: Record<Exclude<What, 'reply' | 'merge'>, readonly Option[] | null> = {
    assignedTo: read && [{ value: 'none', label: t('nobody') }, ...read],
    status: ticketStatuses.map((each) => ({ value: each, label: t(`status_${each}`) })),
    priority: priorities.map((each) => ({ value: each, label: t(`priority_${each}`) })),
    category: read,
    project: read && [{ value: 'none', label: t('bulk_noProject') }, ...read],
    snooze: [
      ...snoozeTimes.map((each) => ({ value: each, label: t(`snooze_${each}`) })),
      { value: 'day', label: t('snooze_day') },
      { value: 'wake', label: t('snooze_wake') },
    ],
  }
  const isChoice = what !== '' && what !== 'reply' && what !== 'merge'
  const chosen = isChoice ? options[what] : null

  function asked(): string | null | undefined {
    if (what !== 'snooze') return value === 'none' ? null : value
    if (value === 'wake') return null
    if (value === 'day') return morningOf(day) ?? undefined
    const time = snoozeTimes.find((each) => each === value)
    return time && snoozeUntil(time, new Date())
  }

  function apply(event: FormEvent) {
    event.preventDefault()
    const to = asked()
    if (what === '' || value === '' || to === undefined) return
    const label = chosen?.find((option) => option.value === value)?.label ?? ''
    const said = t('isNow', { field: t(`bulkWhat_${what}`), value: label })
    void run({ [what]: to }, said)
  }

  const isReady = value !== '' && (value !== 'day' || day !== '')
  return (
    <form className="bulk-form" onSubmit={apply}>
      <SelectField
        label={t('bulk_what')}
        value={what}
        options={whats.map((each) => ({ value: each, label: t(`bulkWhat_${each}`) }))}
        onChange={(to) => choose(to as What | '')}
      />
      {chosen && isChoice && (
        <SelectField
          key={what}
          takesFocus={isByKey}
          label={t(`bulkWhat_${what}`)}
          value={value}
          options={chosen}
          onChange={setValue}
        />
      )}
      {isChoice && found === 'loading' && <span>{t('bulk_loading')}</span>}
      {found === 'failed' && <span role="alert">{t('noConnection')}</span>}
      {what === 'snooze' && value === 'day' && (
        <input
          type="date"
          aria-label={t('snooze_day')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      )}
      {isChoice && (
        <Button type="submit" size="small" margin={false} disabled={isBusy || !isReady}>
          {t('bulk_apply', { count })}
        </Button>
      )}
      {what === 'reply' && <BulkReply {...{ count, isBusy, run }} canned={read ?? []} />}
      {what === 'merge' && <BulkMerge {...{ count, isBusy, tickets, run }} />}
    </form>
  )
}
