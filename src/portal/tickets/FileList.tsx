import { Paperclip } from 'lucide-react'
import type { PortalFile } from '../read/readAttachments'
import { readWords, words } from '../words'
import { fileSize } from '@/src/fileSize'

const scanWords = {
  pending: 'scanPending',
  infected: 'scanInfected',
  failed: 'scanFailed',
} as const

/** Files under the text they came with. Only what was found clean can be opened. */
export async function FileList({ files = [] }: { files?: readonly PortalFile[] }) {
  if (files.length === 0) return null
  const [t, { language }] = await Promise.all([words('ticket'), readWords()])
  return (
    <ul aria-label={t('files')} className="mt-3 flex flex-wrap gap-2">
      {files.map(({ id, url, filename, filesize, scanStatus }) => {
        const size = fileSize(filesize ?? 0, language)
        const name = (
          <>
            <Paperclip aria-hidden className="size-4 shrink-0 text-soft" />
            <span className="truncate">{filename}</span>
            <span className="shrink-0 text-soft">{size}</span>
          </>
        )
        const look =
          'flex min-h-11 max-w-full items-center gap-2 rounded-lg border border-line bg-surface px-3 text-sm md:min-h-9'
        return (
          <li key={id} className="max-w-full">
            {scanStatus === 'clean' && url ? (
              <a href={url} className={`${look} hover:bg-raised`}>
                {name}
              </a>
            ) : (
              <span className={look}>
                {name}
                {scanStatus !== 'clean' && (
                  <span className="shrink-0 text-amber-ink">{t(scanWords[scanStatus])}</span>
                )}
              </span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
