'use client'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { keepTabDraft, sentTabDraft } from '@/src/ui/compose/tabDraft'
import { requestPlace } from '../request/formDraft'
import { toast } from '../ui/toast'
import type { UploadWords } from '../upload/uploadWords'
import { putFiles } from '@/src/ui/compose/useChosenFiles'
import { LetterCard } from './LetterCard'
import { isInThread, leftOf, type Letter } from '@/src/ui/compose/outbox'
import { ReplyComposer, type Back } from './ReplyComposer'
import type { ReplyWords } from './replyWords'
import { useOutbox } from '@/src/ui/compose/useOutbox'

type Props = {
  ticket: { id: string; number: number; isClosed: boolean }
  viewer: { id: string; name: string }
  /** The ids of the messages that the page shows. */
  thread: readonly string[]
  words: ReplyWords
  uploadWords: UploadWords
  links: { signIn: string; followUp: string }
  /** The form as the server makes it, around which all this is built. */
  form: Omit<
    Parameters<typeof ReplyComposer>[0],
    'onSend' | 'back' | 'place' | 'words' | 'uploadWords' | 'isClosed'
  >
  children?: ReactNode
}

/** Replies that are on their way, and the box for the next one. */
export function ReplyDesk({ ticket, viewer, thread, words, uploadWords, links, form }: Props) {
  const place = { viewer: viewer.id, at: ticket.id }
  const outbox = useOutbox({ id: ticket.id, viewer: viewer.id, thread }, () => toast(words.sent))
  const [back, setBack] = useState<Back>({ text: '', uploads: [], turn: 0 })
  const shown = new Set(thread)
  const letters = useRef<HTMLOListElement>(null)
  const count = outbox.letters.length
  const seen = useRef(0)

  useEffect(() => {
    if (count > seen.current)
      letters.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    seen.current = count
  }, [count])

  const edit = (letter: Letter) => {
    keepTabDraft(place, { text: letter.content, at: new Date().toISOString() })
    outbox.drop(letter)
    const uploads = leftOf(letter)
    setBack(({ turn }) => ({ text: letter.content, uploads, turn: turn + 1 }))
  }
  return (
    <>
      <ol ref={letters} className="space-y-4 empty:hidden">
        {outbox.letters.map((letter) => (
          <li key={letter.key}>
            <LetterCard
              letter={letter}
              isShown={isInThread(letter, shown)}
              viewer={viewer}
              words={words}
              uploadWords={uploadWords}
              links={links}
              onRetry={(reopen) => outbox.retry(letter, reopen ? { reopen } : {})}
              onEdit={() => edit(letter)}
              onFollowUp={() => {
                const next = requestPlace(viewer.id, ticket.number)
                keepTabDraft(next, { description: letter.content })
                putFiles(next, leftOf(letter))
                outbox.drop(letter)
              }}
              onForgetLost={() => outbox.forgetLost(letter)}
              onRetryFile={(upload) => void outbox.retryFile(letter, upload)}
              onCancelFile={(upload) => outbox.cancelFile(letter, upload)}
            />
          </li>
        ))}
      </ol>
      <ReplyComposer
        {...form}
        back={back}
        place={place}
        words={words}
        uploadWords={uploadWords}
        isClosed={ticket.isClosed}
        onSend={(composed) => {
          const { content, files } = composed
          sentTabDraft(place, content)
          outbox.send({ content, reopen: ticket.isClosed }, files)
        }}
      />
    </>
  )
}
