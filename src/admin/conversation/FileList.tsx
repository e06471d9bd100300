import { inlineTypes } from '@/media/fileTypes'
import { fileSize } from '@/src/ui/format/fileSize'
import { shownSize } from '@/src/ui/pictures/shownSize'
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

const most = { width: 240, height: 180 }
const apart = { target: '_blank', rel: 'noopener' }

/** What a browser shows opens beside the ticket; a picture opens over it. */
function FileLink({ file }: { file: DeskFile }) {
  const { url, filename, thumbnailUrl } = file
  const isShown = inlineTypes.has(file.mimeType ?? '')
  const picture = isShown && thumbnailUrl ? { 'data-picture': filename } : {}
  return (
    <a href={url ?? ''} {...(isShown && apart)} {...picture}>
      {thumbnailUrl && (
        // The name stands below it; the picture adds nothing for those who hear it read.
        <img src={thumbnailUrl} alt="" {...shownSize(file, most)} loading="lazy" decoding="async" />
      )}
      {filename}
    </a>
  )
}

type Props = { files?: readonly DeskFile[]; language: string; t: DeskWords }

/** Files under the text they came with. Only what was found clean can be opened. */
export function FileList({ files = [], language, t }: Props) {
  if (files.length === 0) return null
  return (
    <ul aria-label={t('files')} className="desk-files">
      {files.map((file) => {
        const { id, url, filename, filesize, scanStatus, thumbnailUrl } = file
        const isOpen = scanStatus === 'clean' && Boolean(url)
        return (
          <li key={id} data-scan={scanStatus}>
            {!(isOpen && thumbnailUrl) && <FileMark scanStatus={scanStatus} />}
            {isOpen ? <FileLink file={file} /> : <span>{filename}</span>}
            <span className="desk-quiet">{fileSize(filesize ?? 0, language)}</span>
            {scanStatus !== 'clean' && (
              <span className="desk-files__state">{t(scanWords[scanStatus])}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
