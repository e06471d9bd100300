'use client'

import { subjectMax } from '@/src/domain/limits'
import { readList } from '@/src/ui/compose/readList'
import { useEffect, useState } from 'react'
import { DialogForm } from '../DialogForm'
import { useDeskWords } from '../useDeskWords'
import type { TicketActionProps } from './actionProps'

type Said = {
  id: string
  authorName: string
  authorSide: string
  content: string
  isInternal?: boolean
  withdrawnAt?: string | null
}

const shown = 80

async function readSaid(ticket: string): Promise<Said[]> {
  const said = await readList<Said>(`tickets/${ticket}/messages?limit=100&sort=-createdAt`)
  return (said ?? []).filter(
    ({ authorSide, isInternal, withdrawnAt }) =>
      authorSide === 'client' && !isInternal && !withdrawnAt,
  )
}

/** Which of the client's messages is a request of its own, and what that one is about. */
export function SplitForm({ ticket, ask }: TicketActionProps) {
  const t = useDeskWords()
  const [said, setSaid] = useState<readonly Said[] | null>(null)
  const [message, setMessage] = useState('')
  const [subject, setSubject] = useState('')
  useEffect(() => {
    let isGone = false
    void readSaid(ticket.id).then((read) => {
      if (isGone) return
      setSaid(read)
      setMessage(read[0]?.id ?? '')
    })
    return () => {
      isGone = true
    }
  }, [ticket.id])
  if (said === null) return <p className="desk-quiet">{t('bulk_loading')}</p>
  return (
    <DialogForm
      hint={said.length === 0 ? t('aside_splitNone') : t('aside_splitHint')}
      action={t('aside_splitDo')}
      isReady={message !== '' && subject.trim() !== ''}
      onAsk={() =>
        ask({
          method: 'POST',
          path: `tickets/${ticket.id}/split`,
          body: { message, subject },
          said: ({ number }) => t('aside_splitDone', { number: number ?? '' }),
        })
      }
    >
      {said.length > 0 && (
        <>
          <label>
            {t('aside_message')}
            <select value={message} onChange={({ target }) => setMessage(target.value)}>
              {said.map(({ id, authorName, content }) => (
                <option key={id} value={id}>
                  {`${authorName}: ${content.slice(0, shown) || t('files')}`}
                </option>
              ))}
            </select>
          </label>
          <label>
            {t('aside_subject')}
            <input
              maxLength={subjectMax}
              value={subject}
              onChange={({ target }) => setSubject(target.value)}
            />
          </label>
        </>
      )}
    </DialogForm>
  )
}
