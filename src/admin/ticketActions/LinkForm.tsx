'use client'

import { type LinkSide, linkSides } from '@/src/domain/ticket/links'
import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { NumberField, numberTyped } from './NumberField'
import { useDeskWords } from '../useDeskWords'
import type { TicketActionProps } from './actionProps'

/** What this ticket has to do with another one. */
export function LinkForm({ ticket, ask }: TicketActionProps) {
  const t = useDeskWords()
  const [typed, setTyped] = useState('')
  const [link, setLink] = useState<LinkSide>('relates')
  const to = numberTyped(typed)
  return (
    <DialogForm
      hint={t('aside_linkHint')}
      action={t('aside_linkDo')}
      isReady={to !== null}
      onAsk={() =>
        ask({
          method: 'POST',
          path: `tickets/${ticket.id}/links`,
          body: { to, link },
          said: () => t('aside_linked', { number: to ?? '' }),
          undo: ({ id }) => ({ method: 'DELETE', path: `ticket-links/${id}` }),
        })
      }
    >
      <label>
        {t('aside_how', { number: ticket.number })}
        <select value={link} onChange={({ target }) => setLink(target.value as LinkSide)}>
          {linkSides.map((side) => (
            <option key={side} value={side}>
              {t(`link_${side}`)}
            </option>
          ))}
        </select>
      </label>
      <NumberField value={typed} onChange={setTyped} />
    </DialogForm>
  )
}
