'use client'

import type { Newer } from '@/src/domain/ticket/newer'
import { leftOf, type Composed, type Letter } from '@/src/ui/compose/outbox'
import { keepTabDraft, sentTabDraft } from '@/src/ui/compose/tabDraft'
import type { Upload } from '@/src/ui/compose/Upload'
import { useOutbox } from '@/src/ui/compose/useOutbox'
import { useAuth } from '@payloadcms/ui'
import { useState } from 'react'
import type { Desk } from '../read/readDesk'
import { useDeskWords } from '../useDeskWords'
import { Composer, type Back, type WrittenTicket } from './Composer'
import { Outgoing } from './Outgoing'
import type { DeskFileLimits, DeskNames } from './useReplyWords'

type Props = {
  ticket: WrittenTicket
  /** The ids of the messages that the view shows. */
  thread: readonly string[]
  limits: DeskFileLimits
  names: DeskNames
  writing: Desk['writing']
  happened: readonly Newer[]
}

/** What the team writes to a ticket: what is on its way, and the box for the next one. */
export function ReplyBox({ ticket, thread, limits, names, writing, happened }: Props) {
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
    sentTabDraft(place, composed.content)
    setDone('')
    // A note goes to nobody outside, and can be corrected: it need not wait.
    outbox.send(composed, files, composed.isInternal ? 0 : writing.undoSeconds)
  }
  const bringBack = (letter: Letter) => {
    const { content: text, isInternal, after } = letter
    keepTabDraft(place, { text, isNote: isInternal === true, after, at: new Date().toISOString() })
    setBack(({ turn }) => ({ letter, uploads: leftOf(letter), turn: turn + 1 }))
  }
  const newestOf = ({ newer = [] }: Letter) => newer.at(-1)?.id ?? happened.at(-1)?.id
  return (
    <>
      {outbox.letters.length > 0 && (
        <ol className="desk-thread" aria-label={t('outgoing')}>
          {outbox.letters.map((letter) => (
            <Outgoing
              key={letter.key}
              letter={letter}
              names={names}
              thread={new Set(thread)}
              onRetry={(reopen) => outbox.retry(letter, reopen ? { reopen } : {})}
              onSendAnyway={() => outbox.retry(letter, { after: newestOf(letter) })}
              onSendNow={() => outbox.sendNow(letter)}
              onUndo={() => {
                if (outbox.takeBack(letter)) bringBack(letter)
              }}
              onEdit={() => {
                outbox.drop(letter)
                bringBack({ ...letter, after: newestOf(letter) ?? letter.after })
              }}
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
        names={names}
        following={writing.following}
        draft={writing.draft}
        happened={happened}
        back={back}
        staysOpen={outbox.letters.length > 0}
        done={done}
        onSend={send}
      />
    </>
  )
}
