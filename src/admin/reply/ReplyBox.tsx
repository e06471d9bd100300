'use client'

import type { TicketStatus } from '@/src/domain/ticket/status'
import { dropDraft, keepDraft } from '@/src/ui/compose/draftStore'
import { leftOf, type Composed, type Letter } from '@/src/ui/compose/outbox'
import type { Upload } from '@/src/ui/compose/Upload'
import { useOutbox } from '@/src/ui/compose/useOutbox'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { Composer, type Back } from './Composer'
import { Outgoing } from './Outgoing'
import type { DeskFileLimits } from './useFileWords'

type Props = {
  ticket: { id: string; status: TicketStatus; requesterName: string }
  /** The ids of the messages that the view shows. */
  thread: readonly string[]
  limits: DeskFileLimits
}

/** What the team writes to a ticket: what is on its way, and the box for the next one. */
export function ReplyBox({ ticket, thread, limits }: Props) {
  const t = useDeskWords()
  const { user } = useAuth()
  const viewer = String(user?.id ?? '')
  const place = { viewer, at: ticket.id }
  const [done, setDone] = useState('')
  const [back, setBack] = useState<Back>({ letter: null, uploads: [], turn: 0 })
  const outbox = useOutbox({ id: ticket.id, viewer, thread }, ({ isInternal }) =>
    setDone(t(isInternal ? 'noteSaved' : 'replySent')),
  )
  const send = (composed: Composed, files: Upload[]) => {
    dropDraft(place)
    setDone('')
    outbox.send(composed, files)
  }
  const edit = (letter: Letter) => {
    keepDraft(place, { text: letter.content, isNote: letter.isInternal === true })
    outbox.drop(letter)
    setBack(({ turn }) => ({ letter, uploads: leftOf(letter), turn: turn + 1 }))
  }
  return (
    <>
      {outbox.letters.length > 0 && (
        <ol className="desk-thread" aria-label={t('outgoing')}>
          {outbox.letters.map((letter) => (
            <Outgoing
              key={letter.key}
              letter={letter}
              thread={new Set(thread)}
              onRetry={(reopen) => outbox.retry(letter, reopen ? { reopen } : {})}
              onEdit={() => edit(letter)}
              onForgetLost={() => outbox.forgetLost(letter)}
              onRetryFile={(upload) => void outbox.retryFile(letter, upload)}
              onCancelFile={(upload) => outbox.cancelFile(letter, upload)}
            />
          ))}
        </ol>
      )}
      <Composer
        ticket={ticket}
        place={place}
        limits={limits}
        back={back}
        done={done}
        onSend={send}
      />
    </>
  )
}
