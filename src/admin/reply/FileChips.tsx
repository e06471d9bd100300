'use client'

import { focusNextFile } from '@/src/ui/compose/focusNextFile'
import type { Upload } from '@/src/ui/compose/Upload'
import { useThumbnail } from '@/src/ui/compose/useThumbnail'
import { fileSize } from '@/src/ui/format/fileSize'
import { useTranslation } from '@payloadcms/ui'
import { RotateCcw, X } from 'lucide-react'
import { useDeskWords } from '../useDeskWords'
import { wordProblem } from '../wordProblem'

type Props = {
  uploads: readonly Upload[]
  onRemove: (upload: Upload) => void
  onRetry?: (upload: Upload) => void
}

function Small({ file }: { file: File }) {
  const address = useThumbnail(file)
  // The name stands beside it.
  return address ? <img src={address} alt="" /> : null
}

/** Files that are chosen or on their way, each with how far it is and what can be done about it. */
export function FileChips({ uploads, onRemove, onRetry }: Props) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  if (uploads.length === 0) return null
  return (
    <ul aria-label={t('files')} className="desk-chips">
      {uploads.map((upload) => {
        const { key, file, state, problem, reason } = upload
        const isFailed = state === 'failed'
        return (
          <li key={key} data-refused={isFailed ? '' : undefined}>
            <Small file={file} />
            {isFailed
              ? t('fileRefused', {
                  name: file.name,
                  reason: wordProblem(t, { problem, message: reason }),
                })
              : file.name}
            <span className="desk-quiet">{fileSize(file.size, i18n.language)}</span>
            {state === 'sending' && (
              <progress aria-label={file.name} value={upload.progress} max={1} />
            )}
            {isFailed && onRetry && problem !== 'refused' && (
              <button
                type="button"
                aria-label={t('fileAgain', { name: file.name })}
                onClick={() => onRetry(upload)}
              >
                <RotateCcw aria-hidden size={14} />
              </button>
            )}
            {state !== 'sent' && (
              <button
                type="button"
                data-remove
                aria-label={t('remove', { name: file.name })}
                onClick={(event) => {
                  focusNextFile(event)
                  onRemove(upload)
                }}
              >
                <X aria-hidden size={14} />
              </button>
            )}
          </li>
        )
      })}
    </ul>
  )
}
