'use client'

import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { morningOf, snoozeTimes, snoozeUntil } from '../morningTimes'
import { useDeskWords } from '../useDeskWords'
import type { TicketActionProps } from './actionProps'

/** Until when a ticket stays out of what is to be done. */
export function SnoozeForm({ ticket, ask }: TicketActionProps) {
  const t = useDeskWords()
  const [choice, setChoice] = useState<string>('tomorrow')
  const [day, setDay] = useState('')
  const path = `tickets/${ticket.id}/snooze`
  const time = snoozeTimes.find((each) => each === choice)
  const until = () => (time ? snoozeUntil(time, new Date()) : morningOf(day))
  return (
    <DialogForm
      hint={t('aside_snoozeHint')}
      action={t('aside_snoozeDo')}
      isReady={time !== undefined || day !== ''}
      onAsk={() =>
        ask({
          method: 'PUT',
          path,
          body: { until: until() },
          said: () => t('aside_snoozed'),
          undo: () => ({ method: 'DELETE', path }),
        })
      }
    >
      <label>
        {t('aside_until')}
        <select value={choice} onChange={({ target }) => setChoice(target.value)}>
          {snoozeTimes.map((each) => (
            <option key={each} value={each}>
              {t(`snooze_${each}`)}
            </option>
          ))}
          <option value="day">{t('snooze_day')}</option>
        </select>
      </label>
      {choice === 'day' && (
        <label>
          {t('snooze_day')}
          <input type="date" value={day} onChange={({ target }) => setDay(target.value)} />
        </label>
      )}
    </DialogForm>
  )
}
