'use client'

import { keepNames, keptNames } from '@/src/compose/keptNames'
import { pastedFiles } from '@/src/compose/pastedFiles'
import type { TicketStatus } from '@/src/domain/ticket/status'
import { isBlank } from '@/src/domain/text/typedText'
import { Button } from '@payloadcms/ui'
import { Lock } from 'lucide-react'
import { useEffect, useId, useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { chooseFiles, type ChosenFile } from './chosenFile'
import { FilePicker } from './FilePicker'
import { KindChoice } from './KindChoice'
import { ReplyOutcome } from './ReplyOutcome'
import { StatusChoice, type NextStatus } from './StatusChoice'
import { useDraft } from './useDraft'
import { useFileWords, type DeskFileLimits } from './useFileWords'
import { useReply } from './useReply'
import { useSendKeys } from './useSendKeys'

type Props = {
  id: string
  status: TicketStatus
  requesterName: string
  limits: DeskFileLimits
}

/** Stands inside Payload's own form, so it is none itself and sends through the API. */
export function ReplyBox({ id, status, requesterName, limits }: Props) {
  const t = useDeskWords()
  const text = useId()
  const isClosed = status === 'closed'
  const { draft: kept, change } = useDraft(id)
  const draft = isClosed ? { ...kept, isNote: true } : kept
  const [files, setFiles] = useState<ChosenFile[]>([])
  const [next, setNext] = useState<NextStatus | null>(null)
  const { send, isBusy, outcome } = useReply(id)
  const fileWords = useFileWords(limits)
  const [lost, setLost] = useState<readonly string[]>([])
  useEffect(() => setLost(keptNames({ viewer: 'admin', at: id })), [id])
  const choose = (after: readonly ChosenFile[]) => {
    const names = after.filter(({ isWrong }) => !isWrong).map(({ file }) => file.name)
    keepNames({ viewer: 'admin', at: id }, names)
    setFiles([...after])
    setLost([])
  }
  const add = (chosen: readonly File[]) =>
    choose(chooseFiles(files, chosen, limits, fileWords.wrong))
  const isOnlyFiles =
    files.some(({ refusal, isWrong }) => refusal && !isWrong) && isBlank(draft.text)

  async function submit() {
    const asked = files.filter(({ isWrong }) => !isWrong)
    const left = await send({ draft, files: asked, status: isClosed ? null : next })
    choose(left.files)
    if (!left.isSent) return
    change({ text: '', isNote: false })
    setNext(null)
  }
  const { keys, onKeyDown } = useSendKeys(() => void submit())

  return (
    <section
      className="desk-reply"
      data-note={draft.isNote ? '' : undefined}
      aria-label={t('replyBox')}
    >
      <KindChoice
        isNote={draft.isNote}
        requesterName={requesterName}
        mayReply={!isClosed}
        onChange={(isNote) => change({ isNote })}
      />
      {isClosed && <p className="desk-quiet">{t('closedReply')}</p>}
      {draft.isNote && (
        <p className="desk-entry__note">
          <Lock aria-hidden size={14} />
          {t('internalNote')}
        </p>
      )}
      <label className="desk-reply__label" htmlFor={text}>
        {t(draft.isNote ? 'yourNote' : 'yourReply', { name: requesterName })}
      </label>
      <textarea
        id={text}
        rows={4}
        dir="auto"
        value={draft.text}
        aria-describedby={`${text}-hint`}
        readOnly={isBusy}
        onChange={({ target }) => change({ text: target.value })}
        onKeyDown={onKeyDown}
        onPaste={(event) => {
          const pasted = isClosed ? [] : pastedFiles(event.clipboardData)
          if (pasted.length === 0) return
          event.preventDefault()
          add(pasted)
        }}
      />
      <p id={`${text}-hint`} className="desk-quiet">
        {t('markdown', { keys })}
      </p>
      {!isClosed && (
        <FilePicker
          hint={fileWords.hint}
          lost={lost}
          files={files}
          onAdd={add}
          onRemove={({ key }) => choose(files.filter((other) => other.key !== key))}
        />
      )}
      <div className="desk-reply__send">
        {!isClosed && <StatusChoice status={status} value={next} onChange={setNext} />}
        <Button type="button" margin={false} disabled={isBusy} onClick={() => void submit()}>
          {isOnlyFiles
            ? t('tryFilesAgain')
            : isBusy
              ? t(draft.isNote ? 'saving' : 'sending')
              : t(draft.isNote ? 'saveNote' : 'sendReply')}
        </Button>
      </div>
      <ReplyOutcome {...outcome} />
    </section>
  )
}
