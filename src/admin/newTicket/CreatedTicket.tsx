'use client'

import type { Upload } from '@/src/ui/compose/Upload'
import { Link } from '@payloadcms/ui'
import { FileChips } from '../reply/FileChips'
import { useDeskWords } from '../useDeskWords'
import type { Created } from './useNewTicket'

type Props = {
  created: Created
  uploads: readonly Upload[]
  cancel: (upload: Upload) => void
  retry: (upload: Upload) => void
  desk: string
}

/** The ticket is there, and its files are on their way. */
export function CreatedTicket({ created, uploads, cancel, retry, desk }: Props) {
  const t = useDeskWords()
  const { number } = created
  const isFailed = uploads.some(({ state }) => state === 'failed')
  return (
    <div className="desk-create" role="status">
      {isFailed && (
        <p className="desk-outcome" data-tone="amber">
          {t('create_filesFailed', { number })}
        </p>
      )}
      <FileChips uploads={uploads} onRemove={cancel} onRetry={retry} />
      <p>
        <Link href={`${desk}/${number}`}>{t('create_open', { number })}</Link>
      </p>
    </div>
  )
}
