'use client'

import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useRef, useState, type FormEvent, type ReactNode } from 'react'
import { pastedFiles } from '@/src/ui/compose/pastedFiles'
import { createTicket, sendRequest } from '@/src/app/(portal)/(desk)/tickets/new/actions'
import { news } from '../act/news'
import { draftOf, type FormDraft, requestPlace } from './formDraft'
import { fill } from '../fill'
import { ActionForm } from '../form/ActionForm'
import type { FileLimits } from '../form/FilesField'
import { freshForm, type FormState } from '../form/formState'
import { longest, requestShape, wrongIn } from '../form/schemas'
import { paths } from '../paths'
import { Alert } from '../ui/Alert'
import { Button } from '../ui/Button'
import { FilesBox } from '../upload/FilesBox'
import type { Upload } from '@/src/ui/compose/Upload'
import type { UploadWords } from '../upload/uploadWords'
import { useChosenFiles } from '@/src/ui/compose/useChosenFiles'
import type { RequestWords } from './requestWords'
import { noteVisit } from '../help/visit'
import { Solved } from './Solved'
import { SolvedRequest } from './SolvedRequest'
import { SentWithFiles } from './SentWithFiles'
import { useFormDraft } from './useFormDraft'

type Discarded = { values: FormDraft; uploads: Upload[] }

type Props = {
  viewer: string
  /** The number of the ticket that this one follows up on. */
  after?: number
  onceKey: string
  words: RequestWords
  uploadWords: UploadWords
  files: { label: string; optional: string; hint: string; limits: FileLimits }
  /** The fields above the files, as the server makes them. */
  children: ReactNode
}

/** A new request. Without JavaScript a form that posts; with it a draft is kept, files go out one by
 * one, and a failure leaves all as it was. */
export function RequestDesk({ viewer, after, onceKey, words, ...more }: Props) {
  const { uploadWords, files, children } = more
  const router = useRouter()
  const frame = useRef<HTMLDivElement>(null)
  const busy = useRef(false)
  const [isSending, setSending] = useState(false)
  const [shown, setShown] = useState<FormState>()
  const [sent, setSent] = useState<{ id: string; number: number; uploads: Upload[] }>()
  const place = requestPlace(viewer, after)
  const [isSolved, setSolved] = useState(false)
  /** What became of what stood there: thrown away, and can be had back; or sent by another tab. */
  const [was, setWas] = useState<Discarded | 'sentElsewhere' | null>(null)
  const draft = useFormDraft(frame, place, () => setWas('sentElsewhere'))
  const chosen = useChosenFiles(place, uploadWords)

  // Texts stay in their fields, however long; only choices are made anew with each refusal.
  const refuse = ({ values, ...state }: Omit<FormState, 'attempt'>) => {
    const { subject: _subject, description: _description, ...choices } = values
    setShown((before) => ({ ...state, values: choices, attempt: (before?.attempt ?? 0) + 1 }))
  }

  async function send(form: HTMLFormElement) {
    const { onceKey: own = onceKey, ...values } = draftOf(form)
    const key = draft.key.current ?? own
    const wrong = Object.entries(wrongIn(requestShape, values))
    if (wrong.length > 0) {
      const said = wrong.map(([name, kind]) => {
        const facts = { most: longest[name] ?? 0, length: values[name]?.length ?? 0 }
        return [name, kind === 'tooLong' ? fill(words.tooLong, facts) : (words.missing[name] ?? '')]
      })
      return refuse({ message: words.summary, fields: Object.fromEntries(said), values })
    }
    const data = new FormData()
    Object.entries({ ...values, onceKey: key }).forEach(([name, value]) => data.set(name, value))
    const outcome = await sendRequest(shown ?? freshForm, data).catch(() => null)
    if (!outcome) return refuse({ message: words.offline, fields: {}, values })
    if (!outcome.ok) {
      refuse(outcome.state)
      // A choice that has gone is no longer offered.
      if (Object.keys(outcome.state.fields).length > 0) router.refresh()
      return
    }
    noteVisit({ outcome: 'sent' })
    draft.sent(values)
    const uploads = chosen.take()
    if (uploads.length > 0) setSent({ ...outcome, uploads })
    else router.push(paths.ticket(outcome.number, news('created')))
  }

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault()
    if (busy.current) return
    busy.current = true
    setSending(true)
    await send(event.currentTarget)
    busy.current = false
    setSending(false)
  }

  if (isSolved) return <SolvedRequest words={words} />
  if (sent) {
    return (
      <SentWithFiles
        ticket={sent}
        viewer={viewer}
        uploads={sent.uploads}
        words={words}
        uploadWords={uploadWords}
      />
    )
  }
  return (
    <div
      ref={frame}
      onPaste={(event) => {
        const pasted = pastedFiles(event.clipboardData)
        if (pasted.length === 0) return
        event.preventDefault()
        chosen.add(pasted)
      }}
    >
      {draft.isBack && (
        <Alert className="mb-4 flex flex-wrap items-center justify-between gap-2 py-1">
          {words.draftBack}
          <Button
            look="quiet"
            onClick={() => {
              const values = draft.discard()
              setWas(values && { values, uploads: chosen.take() })
            }}
          >
            {words.discard}
          </Button>
        </Alert>
      )}
      {was && !draft.isBack && (
        <Alert
          role="status"
          className="mb-4 flex flex-wrap items-center justify-between gap-2 py-1"
        >
          {was === 'sentElsewhere' ? words.sentElsewhere : words.discarded}
          {was !== 'sentElsewhere' && (
            <Button
              look="quiet"
              autoFocus
              onClick={() => {
                draft.bringBack(was.values)
                chosen.putBack(was.uploads)
                setWas(null)
              }}
            >
              {words.undo}
            </Button>
          )}
        </Alert>
      )}
      <ActionForm
        action={createTicket}
        onceKey={onceKey}
        shown={shown}
        onSubmit={(event) => void submit(event)}
        className="grid gap-x-6 gap-y-5 lg:grid-cols-[minmax(0,1fr)_18rem] lg:[&>:not(aside)]:col-start-1"
      >
        <Solved
          value={() => {
            draft.drop()
            chosen.clear()
            setSolved(true)
          }}
        >
          {children}
        </Solved>
        <FilesBox label={files.label} plain={files} chosen={chosen} words={uploadWords} />
        <div className="flex flex-wrap gap-3">
          <Button type="submit" disabled={isSending}>
            {isSending ? words.sending : words.send}
          </Button>
          <Button asChild look="quiet">
            <Link href={paths.tickets} prefetch={false}>
              {words.cancel}
            </Link>
          </Button>
        </div>
      </ActionForm>
    </div>
  )
}
