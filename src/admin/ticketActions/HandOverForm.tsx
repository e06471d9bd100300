'use client'

import { contentMax } from '@/src/domain/limits'
import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { useDeskWords } from '../useDeskWords'
import type { TicketActionProps } from './actionProps'

/** Somebody else goes on, and reads why: one note that calls them by name, and the ticket is theirs. */
export function HandOverForm({ ticket, colleagues = [], ask }: TicketActionProps) {
  const t = useDeskWords()
  const [to, setTo] = useState('')
  const [note, setNote] = useState('')
  const name = colleagues.find(({ value }) => value === to)?.label ?? ''
  const content = note.includes(`@${name}`) ? note : `@${name} ${note}`
  return (
    <DialogForm
      hint={t('handOverHint')}
      action={t('handOverDo')}
      isReady={to !== '' && note.trim() !== ''}
      onAsk={() =>
        ask({
          method: 'POST',
          path: `tickets/${ticket.id}/messages`,
          body: { content, isInternal: true, assignTo: to },
          said: () => t('handedOver', { name }),
        })
      }
    >
      <label>
        {t('handOverTo')}
        <select autoFocus value={to} onChange={({ target }) => setTo(target.value)}>
          <option value="">{t('handOverChoose')}</option>
          {colleagues.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('handOverNote')}
        <textarea
          rows={4}
          dir="auto"
          maxLength={contentMax - 200}
          value={note}
          onChange={({ target }) => setNote(target.value)}
        />
      </label>
    </DialogForm>
  )
}
