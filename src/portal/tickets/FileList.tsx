import { Paperclip } from 'lucide-react'
import { fileSize } from '@/src/fileSize'
import { cn } from '../cn'
import type { PortalFile } from '../read/readAttachments'
import { readWords, words } from '../words'

const scanWords = {
  pending: 'scanPending',
  infected: 'scanInfected',
  failed: 'scanFailed',
} as const

const look =
  'flex min-h-11 max-w-full items-center gap-2 rounded-lg border border-line bg-surface px-3 text-sm'

/** Files under the text they came with. Only what was found clean can be opened. */
export async function FileList({ files = [] }: { files?: readonly PortalFile[] }) {
  if (files.length === 0) return null
  const [t, { language }] = await Promise.all([words('ticket'), readWords()])
  return (
    <ul aria-label={t('files')} className="mt-3 flex flex-wrap gap-2">
      {files.map(({ id, url, thumbnailUrl, filename, filesize, scanStatus }) => {
        const isClean = scanStatus === 'clean'
        const inside = (
          <>
            {isClean && thumbnailUrl ? (
              // The optimizer of Next would fetch it as nobody, who may not see it.
              <img
                src={thumbnailUrl}
                alt=""
                width={40}
                height={40}
                loading="lazy"
                className="-ms-2 size-10 shrink-0 rounded border border-line object-cover"
              />
            ) : (
              <Paperclip aria-hidden className="size-4 shrink-0 text-soft" />
            )}
            <span className="truncate">{filename}</span>
            <span className="shrink-0 text-soft">{fileSize(filesize ?? 0, language)}</span>
            {scanStatus !== 'clean' && (
              <span className="shrink-0 text-amber-ink">{t(scanWords[scanStatus])}</span>
            )}
          </>
        )
        return (
          <li key={id} className="max-w-full">
            {isClean && url ? (
              <a href={url} className={cn(look, 'hover:bg-raised')}>
                {inside}
              </a>
            ) : (
              <span className={look}>{inside}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
