'use client'

import { priorities } from '@/src/domain/ticket/priority'
import { ticketStatuses } from '@/src/domain/ticket/status'
import { Button } from '@payloadcms/ui'
import { useState, type FormEvent } from 'react'
import { useDeskWords } from '../useDeskWords'
import { BulkReply } from './BulkReply'
import { SelectField } from './SelectField'
import { morningOf, snoozeTimes, snoozeUntil } from './snoozeTimes'
import { useBulkChoices, type Option } from './useBulkChoices'

const whats = [
  'assignedTo',
  'status',
  'priority',
  'category',
  'project',
  'snooze',
  'reply',
] as const
export type What = (typeof whats)[number]

type Props = {
  count: number
  isBusy: boolean
  run: (change: Record<string, string | null>, said: string) => Promise<void>
}

/** First what, then to what, then do it: nothing happens while one is still looking through choices. */
export function BulkForm({ count, isBusy, run }: Props) {
  const t = useDeskWords()
  const [what, setWhat] = useState<What | ''>('')
  const [value, setValue] = useState('')
  const [day, setDay] = useState('')
  const read = useBulkChoices(what)
  const options: Record<Exclude<What, 'reply'>, readonly Option[] | null> = {
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
  const chosen = what === '' || what === 'reply' ? null : options[what]

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
        onChange={(to) => {
          setWhat(to as What | '')
          setValue('')
        }}
      />
      {chosen && what !== '' && what !== 'reply' && (
        <SelectField
          label={t(`bulkWhat_${what}`)}
          value={value}
          options={chosen}
          onChange={setValue}
        />
      )}
      {what !== '' && what !== 'reply' && !chosen && <span>{t('bulk_loading')}</span>}
      {what === 'snooze' && value === 'day' && (
        <input
          type="date"
          aria-label={t('snooze_day')}
          value={day}
          onChange={({ target }) => setDay(target.value)}
        />
      )}
      {what !== '' && what !== 'reply' && (
        <Button type="submit" size="small" margin={false} disabled={isBusy || !isReady}>
          {t('bulk_apply', { count })}
        </Button>
      )}
      {what === 'reply' && <BulkReply {...{ count, isBusy, run }} canned={read ?? []} />}
    </form>
  )
}
