'use client'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import { dropDraft, keepDraft } from '../draft/draftStore'
import { requestPlace } from '../draft/requestPlace'
import { toast } from '../ui/toast'
import type { UploadWords } from '../upload/uploadWords'
import { LetterCard } from './LetterCard'
import type { Letter } from './outbox'
import { ReplyComposer, type Composed } from './ReplyComposer'
import type { ReplyWords } from './replyWords'
import { useOutbox } from './useOutbox'

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
    'onSend' | 'text' | 'place' | 'words' | 'uploadWords' | 'isClosed'
  >
  children?: ReactNode
}

/** Replies that are on their way, and the box for the next one. */
export function ReplyDesk({ ticket, viewer, thread, words, uploadWords, links, form }: Props) {
  const place = { viewer: viewer.id, at: ticket.id }
  const outbox = useOutbox({ id: ticket.id, viewer: viewer.id, thread }, () => toast(words.sent))
  const [back, setBack] = useState<{ text: string; turn: number }>({ text: '', turn: 0 })
  const letters = useRef<HTMLOListElement>(null)
  const count = outbox.letters.length
  const seen = useRef(0)

  useEffect(() => {
    if (count > seen.current)
      letters.current?.lastElementChild?.scrollIntoView({ block: 'nearest' })
    seen.current = count
  }, [count])

  const send = ({ content, files }: Composed) => outbox.send(content, files, ticket.isClosed)
  const edit = (letter: Letter) => {
    keepDraft(place, { text: letter.content })
    outbox.drop(letter)
    setBack(({ turn }) => ({ text: letter.content, turn: turn + 1 }))
  }
  return (
    <>
      <ol ref={letters} className="space-y-4 empty:hidden">
        {outbox.letters.map((letter) => (
          <li key={letter.key}>
            <LetterCard
              letter={letter}
              isShown={Boolean(letter.id && thread.includes(letter.id))}
              viewer={viewer}
              words={words}
              uploadWords={uploadWords}
              links={links}
              onRetry={(reopen) => outbox.retry(letter, reopen)}
              onEdit={() => edit(letter)}
              onFollowUp={() => {
                keepDraft(requestPlace(viewer.id, ticket.number), { description: letter.content })
                outbox.drop(letter)
              }}
              onRetryFile={(upload) => void outbox.retryFile(letter, upload)}
              onCancelFile={(upload) => outbox.cancelFile(letter, upload)}
            />
          </li>
        ))}
      </ol>
      <ReplyComposer
        {...form}
        text={back}
        place={place}
        words={words}
        uploadWords={uploadWords}
        isClosed={ticket.isClosed}
        onSend={(composed) => {
          dropDraft(place)
          send(composed)
        }}
      />
    </>
  )
}
