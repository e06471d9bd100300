'use client'

import { contentMax } from '@/src/domain/limits'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { isBlank, typedText } from '@/src/domain/text/typedText'
import type { Place } from '@/src/ui/compose/draftStore'
import type { Composed, Letter } from '@/src/ui/compose/outbox'
import { pastedFiles } from '@/src/ui/compose/pastedFiles'
import { setText } from '@/src/ui/compose/setText'
import type { Upload } from '@/src/ui/compose/Upload'
import { useChosenFiles } from '@/src/ui/compose/useChosenFiles'
import { useTextDraft } from '@/src/ui/compose/useTextDraft'
import { FormatBar } from '@/src/ui/editor/FormatBar'
import { LiveLook } from '@/src/ui/editor/LiveLook'
import { useEditor } from '@/src/ui/editor/useEditor'
import { Button } from '@payloadcms/ui'
import { Lock } from 'lucide-react'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { FilePicker } from './FilePicker'
import { KindChoice } from './KindChoice'
import { StatusChoice, type NextStatus } from './StatusChoice'
import { useEditorWords } from './useEditorWords'
import { useFileWords, type DeskFileLimits } from './useFileWords'
import { useSendKeys } from './useSendKeys'

/** What comes back into the box, whenever `turn` changes. */
export type Back = { letter: Letter | null; uploads: readonly Upload[]; turn: number }

type Props = {
  ticket: { id: string; status: TicketStatus; requesterName: string }
  place: Place
  limits: DeskFileLimits
  back: Back
  /** What was sent last. */
  done: string
  onSend: (composed: Composed, files: Upload[]) => void
}

/** The box to answer in, always in sight: who reads it, the words, and what happens with them. */
export function Composer({ ticket, place, limits, back, done, onSend }: Props) {
  const { status, requesterName } = ticket
  const t = useDeskWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [isNote, setNote] = useState(false)
  const [isFilled, setFilled] = useState(false)
  const [next, setNext] = useState<NextStatus | null>(null)
  const [problem, setProblem] = useState('')
  const fileWords = useFileWords(limits)
  const chosen = useChosenFiles(place, fileWords)
  useTextDraft(area, place, { isNote }, ({ isNote: was }) => setNote(was === true))
  const isClosed = status === 'closed'
  const takesFiles = !(isClosed && isNote)

  const bring = useEffectEvent(({ letter, uploads }: Back) => {
    if (!area.current || !letter) return
    setText(area.current, [letter.content, area.current.value].filter(Boolean).join('\n\n'))
    setNote(letter.isInternal === true)
    area.current.focus()
    chosen.putBack(uploads)
  })
  useEffect(() => bring(back), [back])

  function submit() {
    const content = typedText(area.current?.value ?? '')
    const over = content.length - contentMax
    if (over > 0) return setProblem(t('tooLong', { count: over, max: contentMax }))
    if (content === '' && !(takesFiles && chosen.hasSome)) return setProblem(t('writeFirst'))
    setProblem('')
    setText(area.current, '')
    const asks = isClosed ? { reopen: !isNote } : { status: next ?? undefined }
    onSend({ content, isInternal: isNote, ...asks }, takesFiles ? chosen.take() : [])
    setNote(false)
    setNext(null)
    area.current?.focus()
  }
  const { keys, onKeyDown } = useSendKeys(submit)
  const editor = useEditor(area)
  const words = useEditorWords()

  return (
    <section
      className="desk-reply"
      data-note={isNote ? '' : undefined}
      data-filled={isFilled || chosen.uploads.length > 0 ? '' : undefined}
      aria-label={t('replyBox')}
    >
      <div className="desk-reply__top">
        <KindChoice isNote={isNote} requesterName={requesterName} onChange={setNote} />
        {isNote && (
          <p className="desk-entry__note">
            <Lock aria-hidden size={14} />
            {t('internalNote')}
          </p>
        )}
      </div>
      {isClosed && <p className="desk-quiet">{t('closedReply')}</p>}
      <label className="desk-unseen" htmlFor={id}>
        {t(isNote ? 'yourNote' : 'yourReply', { name: requesterName })}
      </label>
      <FormatBar editor={editor} words={words.editor} className="desk-bar" />
      {editor.isShown && (
        <LiveLook
          area={area}
          look={words.look}
          words={words.editor}
          className="desk-look"
          onSent={editor.toggle}
        />
      )}
      <textarea
        ref={area}
        id={id}
        rows={2}
        dir="auto"
        placeholder={t(isNote ? 'yourNote' : 'yourReply', { name: requesterName })}
        aria-describedby={`${id}-hint`}
        onInput={({ currentTarget }) => {
          setFilled(!isBlank(currentTarget.value))
          setProblem('')
        }}
        onKeyDown={(event) => {
          onKeyDown(event)
          editor.onKeyDown(event)
        }}
        onPaste={(event) => {
          const pasted = takesFiles ? pastedFiles(event.clipboardData) : []
          if (pasted.length === 0) return editor.onPaste(event)
          event.preventDefault()
          chosen.add(pasted)
        }}
      />
      <div className="desk-reply__more">
        <p id={`${id}-hint`} className="desk-quiet">
          {t('markdown', { keys })}
        </p>
        {takesFiles && <FilePicker hint={fileWords.hint} chosen={chosen} />}
      </div>
      <div className="desk-reply__send">
        {!isClosed && <StatusChoice status={status} value={next} onChange={setNext} />}
        <Button type="button" size="medium" margin={false} onClick={submit}>
          {t(isNote ? 'saveNote' : isClosed ? 'reopenAndSend' : 'sendReply')}
        </Button>
      </div>
      {/* Both places are always there: readers announce what appears in them. */}
      <p role="status" className="desk-outcome" data-tone="green">
        {done}
      </p>
      <p role="alert" className="desk-outcome" data-tone="danger">
        {problem}
      </p>
    </section>
  )
}
