import { fileSize } from '@/src/ui/format/fileSize'
import { Paperclip, ShieldAlert } from 'lucide-react'
import type { DeskWords } from '../deskWords'
import type { DeskFile } from '../read/readFiles'

const scanWords = { pending: 'fileWaits', infected: 'fileInfected', failed: 'fileFailed' } as const

/** A shield where something keeps the file from being opened for good. */
function FileMark({ scanStatus }: Pick<DeskFile, 'scanStatus'>) {
  const isBlocked = scanStatus === 'infected' || scanStatus === 'failed'
  const Icon = isBlocked ? ShieldAlert : Paperclip
  return <Icon aria-hidden size={14} />
}

type Props = { files?: readonly DeskFile[]; language: string; t: DeskWords }

/** Files under the text they came with. Only what was found clean can be opened. */
export function FileList({ files = [], language, t }: Props) {
  if (files.length === 0) return null
  return (
    <ul aria-label={t('files')} className="desk-files">
      {files.map(({ id, url, filename, filesize, scanStatus, thumbnailUrl }) => (
        <li key={id} data-picture={thumbnailUrl ? '' : undefined} data-scan={scanStatus}>
          {thumbnailUrl ? (
            // The name stands beside it; the picture adds nothing for those who hear it read.
            <img src={thumbnailUrl} alt="" loading="lazy" decoding="async" />
          ) : (
            <FileMark scanStatus={scanStatus} />
          )}
          {scanStatus === 'clean' && url ? <a href={url}>{filename}</a> : <span>{filename}</span>}
          <span className="desk-quiet">{fileSize(filesize ?? 0, language)}</span>
          {scanStatus !== 'clean' && (
            <span className="desk-files__state">{t(scanWords[scanStatus])}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
