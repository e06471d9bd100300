'use client'

import { RotateCcw, X } from 'lucide-react'
import { focusNextFile } from '@/src/ui/compose/focusNextFile'
import { fileSize } from '@/src/ui/format/fileSize'
import { cn } from '../cn'
import { fill } from '../fill'
import { Thumbnail } from './Thumbnail'
import type { Upload } from '@/src/ui/compose/Upload'
import type { UploadWords } from './uploadWords'

type Props = {
  uploads: readonly Upload[]
  words: UploadWords
  onRemove: (upload: Upload) => void
  onRetry?: (upload: Upload) => void
}

const button =
  'inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink md:size-8'

/** In the colours of the desk; each browser has its own name for the parts of it. */
const progressLook =
  'mb-1 me-2 block h-1 w-[calc(100%-0.5rem)] appearance-none overflow-hidden rounded-full border-0 bg-raised [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-raised [&::-webkit-progress-value]:bg-accent'

const reasonOf = ({ problem, reason }: Upload, words: UploadWords) =>
  reason ?? (problem && problem in words ? String(words[problem as keyof UploadWords]) : words.ours)

/** Files as chips, each with how far it is and what can be done about it. */
export function UploadList({ uploads, words, onRemove, onRetry }: Props) {
  if (uploads.length === 0) return null
  return (
    <ul aria-label={words.list} className="space-y-2">
      {uploads.map((upload) => {
        const { key, file, state, progress } = upload
        const name = { name: file.name }
        const percent = Math.round(progress * 100)
        const removable = state !== 'sent'
        return (
          <li key={key} className="rounded-lg border border-line bg-surface py-1 ps-3 pe-1 text-sm">
            <div className="flex min-h-9 items-center gap-2">
              <Thumbnail file={file} />
              <span className="min-w-0 truncate">{file.name}</span>
              <span className="shrink-0 text-soft">{fileSize(file.size, words.language)}</span>
              <span className={cn('ms-auto shrink-0 text-soft', !removable && 'pe-3')}>
                {state === 'sending' && fill(words.sending, { percent })}
                {state === 'sent' && words.sent}
              </span>
              {state === 'failed' && onRetry && upload.problem !== 'refused' && (
                <button type="button" className={button} onClick={() => onRetry(upload)}>
                  <RotateCcw aria-hidden className="size-4" />
                  <span className="sr-only">{fill(words.retry, name)}</span>
                </button>
              )}
              {removable && (
                <button
                  type="button"
                  data-remove
                  className={button}
                  onClick={(event) => {
                    focusNextFile(event)
                    onRemove(upload)
                  }}
                >
                  <X aria-hidden className="size-4" />
                  <span className="sr-only">
                    {fill(state === 'sending' ? words.cancel : words.remove, name)}
                  </span>
                </button>
              )}
            </div>
            {state === 'sending' && (
              <progress aria-label={file.name} value={progress} max={1} className={progressLook} />
            )}
            {state === 'failed' && (
              <p role="alert" className="pe-2 pb-1 text-danger-ink">
                {reasonOf(upload, words)}
              </p>
            )}
          </li>
        )
      })}
    </ul>
  )
}
