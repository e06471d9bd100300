'use client'

import type { RefusalCode } from '@/src/domain/refusal'
import { useState } from 'react'
import { DialogForm } from '../DialogForm'
import { NumberField, numberTyped } from './NumberField'
import { useDeskWords } from '../useDeskWords'
import type { TicketActionProps } from './actionProps'

const reveals: RefusalCode = 'merge_reveals'

/** Which ticket this one goes on in; and, where it has to be said, that its requester may read it. */
export function MergeForm({ ticket, ask }: TicketActionProps) {
  const t = useDeskWords()
  const [typed, setTyped] = useState('')
  const [isAsked, setAsked] = useState(false)
  const [mayRead, setMayRead] = useState(false)
  const into = numberTyped(typed)
  const path = `tickets/${ticket.id}/merge`

  async function merge() {
    const asked = await ask({
      method: 'POST',
      path,
      body: { into, reveals: mayRead },
      said: () => t('aside_merged', { number: into ?? '' }),
      undo: () => ({ method: 'DELETE', path }),
    })
    if (!asked.ok && asked.code === reveals) setAsked(true)
    return asked
  }

  return (
    <DialogForm
      hint={t('aside_mergeHint')}
      action={t('aside_mergeDo')}
      isReady={into !== null}
      onAsk={merge}
    >
      <NumberField value={typed} onChange={setTyped} />
      {isAsked && (
        <label className="aside-form__check">
          <input
            type="checkbox"
            checked={mayRead}
            onChange={({ target }) => setMayRead(target.checked)}
          />
          {t('aside_reveals', { number: into ?? '' })}
        </label>
      )}
    </DialogForm>
  )
}
