'use client'

import { isInThread, type Letter } from '@/src/ui/compose/outbox'
import type { Upload } from '@/src/ui/compose/Upload'
import { Button } from '@payloadcms/ui'
import { Lock } from 'lucide-react'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'
import { FileChips } from './FileChips'
import { HeldNotice } from './HeldNotice'
import type { DeskNames } from './useReplyWords'
import { Waiting } from './Waiting'

type Props = {
  letter: Letter
  names: DeskNames
  thread: ReadonlySet<string>
  onRetry: (reopen: boolean) => void
  onEdit: () => void
  onSendAnyway: () => void
  onSendNow: () => void
  onUndo: () => void
  onForgetLost: () => void
  onRetryFile: (upload: Upload) => void
  onCancelFile: (upload: Upload) => void
}

/** What was sent and does not stand in the thread yet, as it will stand there. */
export function Outgoing({ letter, names, thread, ...on }: Props) {
  const t = useDeskWords()
  const { content, isInternal, state, problem, said, newer = [], lost = [], uploads } = letter
  const look = { type: 'button', size: 'small', margin: false, buttonStyle: 'secondary' } as const
  return (
    <li className="desk-entry desk-outgoing" data-kind={isInternal ? 'note' : 'staff'}>
      {isInternal && (
        <p className="desk-entry__note">
          <Lock aria-hidden size={14} />
          {t('internalNote')}
        </p>
      )}
      {!isInThread(letter, thread) && (
        <>
          {content && (
            <p dir="auto" className="desk-outgoing__text">
              {content}
            </p>
          )}
          {state === 'waiting' && (
            <Waiting due={letter.due} onUndo={on.onUndo} onSendNow={on.onSendNow} />
          )}
          {(state === 'sending' || state === 'sent') && (
            <p role="status" className="desk-quiet">
              {t(state === 'sent' ? 'sent' : isInternal ? 'saving' : 'sending')}
            </p>
          )}
        </>
      )}
      {state === 'failed' && newer.length > 0 && (
        <HeldNotice
          newer={newer}
          names={names}
          onKeepWriting={on.onEdit}
          onSendAnyway={on.onSendAnyway}
        />
      )}
      {state === 'failed' && newer.length === 0 && (
        <div role="alert" className="desk-outcome" data-tone="danger">
          <p>{t('notSent', { reason: wordProblem(t, { problem, message: said }) })}</p>
          <div className="desk-actions">
            <Button {...look} onClick={() => on.onRetry(problem === 'closed')}>
              {t(problem === 'closed' ? 'reopenAndSend' : 'tryAgain')}
            </Button>
            <Button {...look} onClick={on.onEdit}>
              {t('backToEditing')}
            </Button>
          </div>
        </div>
      )}
      {lost.length > 0 && (
        <p role="status" className="desk-outcome">
          {t('filesLost', { names: lost.join(', ') })}{' '}
          <Button {...look} onClick={on.onForgetLost}>
            {t('dismiss')}
          </Button>
        </p>
      )}
      <FileChips
        uploads={uploads}
        onRemove={on.onCancelFile}
        onRetry={state === 'sent' ? on.onRetryFile : undefined}
      />
    </li>
  )
}
