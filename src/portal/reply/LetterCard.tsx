'use client'
import { fill } from '../fill'
import { Alert } from '../ui/Alert'
import { Button } from '../ui/Button'
import { Initials } from '../ui/Initials'
import type { Upload } from '@/src/ui/compose/Upload'
import { UploadList } from '../upload/UploadList'
import type { UploadWords } from '../upload/uploadWords'
import type { Letter } from '@/src/ui/compose/outbox'
import type { ReplyWords } from './replyWords'

type Props = {
  letter: Letter
  /** The thread shows the words already; what is left are its files. */
  isShown: boolean
  viewer: { id: string; name: string }
  words: ReplyWords
  uploadWords: UploadWords
  links: { signIn: string; followUp: string }
  onRetry: (reopen: boolean) => void
  onEdit: () => void
  onFollowUp: () => void
  onForgetLost: () => void
  onRetryFile: (upload: Upload) => void
  onCancelFile: (upload: Upload) => void
}

/** A reply on its way: as it will stand in the thread, and how far it is. */
export function LetterCard({ letter, isShown, viewer, words, uploadWords, links, ...on }: Props) {
  const { state, problem, said, lost = [] } = letter
  return (
    <article
      aria-label={viewer.name}
      className="rounded-lg border border-dashed border-line-strong bg-surface p-4"
    >
      {!isShown && (
        <>
          <header className="mb-3 flex items-center gap-3 text-sm">
            <Initials id={viewer.id} name={viewer.name} />
            <p className="min-w-0 flex-1 leading-5">
              <span className="block truncate font-semibold">{viewer.name}</span>
              <span className="block text-soft">{words.you}</span>
            </p>
            <p role="status" className="shrink-0 self-start text-soft">
              {state === 'sending' ? words.sending : state === 'sent' ? words.sent : words.notSent}
            </p>
          </header>
          {letter.content && (
            <p dir="auto" className="wrap-anywhere whitespace-pre-wrap">
              {letter.content}
            </p>
          )}
        </>
      )}
      {state === 'failed' && problem && (
        <Alert look="danger" role="alert" className="mt-3 space-y-3">
          <p>{problem === 'refused' && said ? said : words.problems[problem]}</p>
          <div className="flex flex-wrap gap-2">
            {problem === 'signedOut' && (
              <Button asChild look="secondary">
                <a href={links.signIn} target="_blank" rel="noopener">
                  {words.signIn}
                </a>
              </Button>
            )}
            {problem === 'closed' && (
              <Button onClick={() => on.onRetry(true)}>{words.reopenAndSend}</Button>
            )}
            {problem === 'tooLate' && (
              <Button asChild>
                <a href={links.followUp} onClick={on.onFollowUp}>
                  {words.followUp}
                </a>
              </Button>
            )}
            {problem !== 'closed' && problem !== 'tooLate' && (
              <Button onClick={() => on.onRetry(false)}>{words.retry}</Button>
            )}
            <Button look="secondary" onClick={on.onEdit}>
              {words.edit}
            </Button>
          </div>
        </Alert>
      )}
      {lost.length > 0 && (
        <Alert role="status" className="mt-3 flex flex-wrap items-center justify-between gap-2">
          {fill(uploadWords.lost, { names: lost.join(', ') })}
          <Button look="quiet" onClick={on.onForgetLost}>
            {uploadWords.dismiss}
          </Button>
        </Alert>
      )}
      {letter.uploads.length > 0 && (
        <div className="mt-3 first:mt-0">
          <UploadList
            uploads={letter.uploads}
            words={uploadWords}
            onRemove={on.onCancelFile}
            onRetry={state === 'sent' ? on.onRetryFile : undefined}
          />
        </div>
      )}
    </article>
  )
}
