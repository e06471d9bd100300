'use client'
import { useRouter } from 'next/navigation'
import { useEffect, useReducer, useRef } from 'react'
import { fill } from '../fill'
import { paths } from '../paths'
import { markLetter, outboxPlace } from '@/src/ui/compose/keptLetters'
import { outbox, isBusy, type Letter } from '@/src/ui/compose/outbox'
import { Alert } from '../ui/Alert'
import { Button } from '../ui/Button'
import { Card } from '../ui/Card'
import type { Upload } from '@/src/ui/compose/Upload'
import { UploadList } from '../upload/UploadList'
import type { UploadWords } from '../upload/uploadWords'
import { useKeepLetters } from '@/src/ui/compose/useKeepLetters'
import { usePageLeft } from '@/src/ui/compose/usePageLeft'
import { useUploads } from '@/src/ui/compose/useUploads'
import type { RequestWords } from './requestWords'

type Props = {
  ticket: { id: string; number: number }
  viewer: string
  uploads: Upload[]
  words: RequestWords
  uploadWords: UploadWords
}

const key = 'request'

const asLetter = (uploads: Upload[]): readonly Letter[] => [
  { key, content: '', at: '', state: 'sent', isRequest: true, uploads },
]

/** The request is sent, its files are on their way. When all have arrived it leads on by itself. */
export function SentWithFiles({ ticket, viewer, uploads, words, uploadWords }: Props) {
  const router = useRouter()
  const [letters, dispatch] = useReducer(outbox, uploads, asLetter)
  const [letter] = letters
  const sender = useUploads(dispatch)
  const begun = useRef(false)
  const target = paths.ticket(ticket.number, { done: 'created', told: ticket.id })
  const left = letter?.uploads ?? []
  const isDone = left.every(({ state }) => state === 'sent')
  const isStuck = left.some(({ state }) => state === 'failed')
  const isOnTheWay = !isStuck && letter !== undefined && isBusy([letter])

  const send = (files: readonly Upload[]) => sender.send({ letter: key, ticket: ticket.id, files })

  useEffect(() => {
    if (begun.current) return
    begun.current = true
    void send(uploads)
  })
  // Left half-way, the page of the request goes on with what is missing.
  useKeepLetters({ viewer, ticket: ticket.id }, letters)
  usePageLeft(() => {
    if (isOnTheWay) markLetter(outboxPlace(viewer, ticket.id), 'left', key)
  })

  useEffect(() => {
    if (isDone) router.push(target)
  }, [isDone, router, target])

  return (
    <Card className="space-y-4 p-4 sm:p-6">
      <Alert look="done" role="status">
        {fill(words.sentFilesFollow, { number: ticket.number })}
      </Alert>
      <UploadList
        uploads={left}
        words={uploadWords}
        onRemove={(upload) => {
          sender.cancel(upload.key)
          dispatch({ do: 'cancel', key, upload: upload.key })
        }}
        onRetry={(upload) => void send([upload])}
      />
      {isStuck && (
        <Button asChild look="secondary">
          <a href={target}>{words.goOn}</a>
        </Button>
      )}
    </Card>
  )
}
