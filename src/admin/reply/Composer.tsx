'use client'

import { contentMax } from '@/src/domain/limits'
import type { Newer } from '@/src/domain/ticket/newer'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { isBlank, typedText } from '@/src/domain/text/typedText'
import type { Place } from '@/src/ui/compose/draftStore'
import type { Composed, Letter } from '@/src/ui/compose/outbox'
import { pastedFiles } from '@/src/ui/compose/pastedFiles'
import { setText } from '@/src/ui/compose/setText'
import type { Upload } from '@/src/ui/compose/Upload'
import { useChosenFiles } from '@/src/ui/compose/useChosenFiles'
import { FormatBar } from '@/src/ui/editor/FormatBar'
import { LiveLook } from '@/src/ui/editor/LiveLook'
import { useEditor } from '@/src/ui/editor/useEditor'
import { useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import type { Following } from '../read/readFollowing'
import type { OwnDraft } from '../read/readOwnDraft'
import { useDeskWords } from '../useDeskWords'
import { PlanTimeForm } from '../plannedReplies/PlanTimeForm'
import { usePlan } from '../plannedReplies/usePlan'
import { ClosedLine } from './ClosedLine'
import { FilePicker } from './FilePicker'
import { GoesTo, KindChoice } from './KindChoice'
import { HeldNotice } from './HeldNotice'
import { InsertBar } from './InsertBar'
import { MacroChips } from './MacroChips'
import { nextStatuses, SendButton, type NextStatus } from './SendButton'
import { type DeskFileLimits, type DeskNames, useEditorWords, useFileWords } from './useReplyWords'
import { selectGap, useInserts } from './useInserts'
import { useKnown } from './useKnown'
import { useSendKeys } from './useSendKeys'
import { useWriting, type Attempt } from './useWriting'

/** What comes back into the box, whenever `turn` changes. */
export type Back = { letter: Letter | null; uploads: readonly Upload[]; turn: number }

export type WrittenTicket = {
  id: string
  status: TicketStatus
  subject: string
  requesterName: string
  createdAt: string
  goesOn: string | null
}

type Props = {
  ticket: WrittenTicket
  place: Place
  limits: DeskFileLimits
  names: DeskNames
  following: Following
  /** What was begun at whatever computer. */
  draft: OwnDraft
  happened: readonly Newer[]
  back: Back
  /** Something above can be pressed: the box must not shrink under the pointer. */
  staysOpen: boolean
  /** What was sent last. */
  done: string
  onSend: (composed: Composed, files: Upload[]) => void
}

/** The box to answer in, always in sight: who reads it, the words, and what happens with them. */
export function Composer({ ticket, place, limits, names, back, done, ...props }: Props) {
  const { status, requesterName, goesOn } = ticket
  const t = useDeskWords()
  const id = useId()
  const area = useRef<HTMLTextAreaElement>(null)
  const [text, setTyped] = useState('')
  const [problem, setProblem] = useState('')
  const fileWords = useFileWords(limits)
  const chosen = useChosenFiles(place, fileWords)
  const { newest, newerSince } = useKnown(ticket, props.happened, place.viewer)
  const writing = useWriting(area, place, newest, props.draft)
  const { isNote, changes } = writing
  const inserts = useInserts(area, { ticket, names, isNote, onCanned: writing.applied })
  const isClosed = status === 'closed'
  const takesFiles = !(isClosed && isNote)
  const next = isClosed ? [] : nextStatuses(status)

  const bring = useEffectEvent(({ letter, uploads }: Back) => {
    if (!area.current || !letter) return
    const { priority, assignTo, category, isInternal, after } = letter
    setText(area.current, [letter.content, area.current.value].filter(Boolean).join('\n\n'))
    writing.setNote(isInternal === true)
    writing.setAfter(after ?? newest)
    writing.setChanges({
      ...(letter.status && { status: letter.status }),
      ...(priority && { priority }),
      ...(assignTo !== undefined && { assignedTo: assignTo }),
      ...(category && { category }),
    })
    area.current.focus()
    chosen.putBack(uploads)
  })
  useEffect(() => bring(back), [back])

  /** What is written, and what goes with it; null where something is left to be done first. */
  function compose(attempt: Attempt, after: string | null): Composed | null {
    const stop = (said: string) => {
      setProblem(said)
      return null
    }
    if (goesOn && !isNote) return stop(t('mergedReply', { number: goesOn }))
    const content = typedText(area.current?.value ?? '')
    const over = content.length - contentMax
    if (over > 0) return stop(t('tooLong', { count: over, max: contentMax }))
    if (content === '' && !(takesFiles && chosen.hasSome)) return stop(t('writeFirst'))
    const gap = selectGap(area.current)
    if (gap) return stop(t('gapLeft', { name: gap.name }))
    setProblem('')
    const newer = newerSince(after)
    if (newer.length > 0) return (writing.setHeld({ newer, attempt }), null)
    const { cannedReply } = writing
    const { status: macroStatus, assignedTo: assignTo, ...more } = changes
    const asks = isClosed ? { reopen: !isNote } : { status: attempt.to ?? macroStatus }
    return {
      ...{ content, isInternal: isNote, after: after ?? newest },
      ...(cannedReply && { cannedReply }),
      ...{ ...more, assignTo, ...asks },
    }
  }
  function clear(handOn: () => void) {
    setText(area.current, '')
    handOn()
    writing.erase()
    writing.reset()
    area.current?.focus()
  }
  function send(to?: NextStatus, after = writing.after) {
    const composed = compose({ to }, after)
    if (!composed) return
    const files = takesFiles ? chosen.take() : []
    clear(() => props.onSend(composed, files))
  }
  const plan = usePlan(ticket.id, {
    compose: (at, after = writing.after) => compose({ at }, after),
    hasFiles: takesFiles && chosen.hasSome,
    clear: () => clear(writing.forget),
  })
  async function sendAnyway() {
    const { to, at } = writing.held?.attempt ?? {}
    writing.setHeld(null)
    const refused = at ? await plan.choose(at, newest) : send(to, newest)
    if (refused) setProblem(refused)
  }
  const { keys, resolveKeys, onKeyDown } = useSendKeys((resolves) =>
    send(resolves && next.includes('resolved') ? 'resolved' : undefined),
  )
  const editor = useEditor(area)
  const words = useEditorWords()
  const closedArticles = isNote ? [] : inserts.closedIn(text)

  return (
    <section
      className="desk-reply"
      data-note={isNote ? '' : undefined}
      data-filled={props.staysOpen || text !== '' || chosen.uploads.length > 0 ? '' : undefined}
      aria-label={t('replyBox')}
    >
      <div className="desk-reply__top">
        <KindChoice isNote={isNote} requesterName={requesterName} onChange={writing.setNote} />
        <GoesTo isNote={isNote} requesterName={requesterName} following={props.following} />
      </div>
      {isClosed && <ClosedLine goesOn={goesOn} />}
      <label className="desk-unseen" htmlFor={id}>
        {t(isNote ? 'yourNote' : 'yourReply', { name: requesterName })}
      </label>
      <div className="desk-reply__bars">
        <InsertBar isNote={isNote} onOpen={inserts.open} />
        <FormatBar editor={editor} words={words.editor} className="desk-bar" />
      </div>
      {inserts.panel}
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
        onInput={({ currentTarget: { value } }) => {
          setTyped(isBlank(value) ? '' : value)
          writing.typed(value)
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
      {closedArticles.map(({ id: article, title }) => (
        <p key={article} role="status" className="desk-outcome" data-tone="amber">
          {t('articleClosedIn', { name: requesterName, title })}
        </p>
      ))}
      {writing.held && (
        <HeldNotice
          newer={writing.held.newer}
          names={names}
          onKeepWriting={() => {
            writing.setHeld(null)
            writing.setAfter(newest)
            area.current?.focus()
          }}
          onSendAnyway={() => void sendAnyway()}
        />
      )}
      <div className="desk-reply__more">
        <p id={`${id}-hint`} className="desk-quiet">
          {t('composeKeys', { keys, resolveKeys })}
        </p>
        {takesFiles && <FilePicker hint={fileWords.hint} chosen={chosen} />}
      </div>
      <div className="desk-reply__send">
        <MacroChips changes={changes} names={names} onChange={writing.setChanges} />
        <SendButton
          label={t(isNote ? 'saveNote' : isClosed && !goesOn ? 'reopenAndSend' : 'sendReply')}
          isNote={isNote}
          next={next}
          onSend={send}
          onPlan={isNote ? undefined : plan.open}
        />
      </div>
      {plan.isOpen && <PlanTimeForm onChoose={plan.choose} onClose={plan.close} />}
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
