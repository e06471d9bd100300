import { Paperclip, ShieldAlert } from 'lucide-react'
import { fileSize } from '@/src/ui/format/fileSize'
import { cn } from '../cn'
import type { PortalFile } from '../read/thread'
import { useReader, useWords } from '../useWords'

const states = {
  pending: { words: 'scanPending', ink: 'text-soft', Icon: Paperclip },
  infected: { words: 'scanInfected', ink: 'text-danger-ink', Icon: ShieldAlert },
  failed: { words: 'scanFailed', ink: 'text-amber-ink', Icon: ShieldAlert },
} as const

const look =
  'flex min-h-11 max-w-full items-center gap-2 rounded-lg border border-line bg-surface px-3 text-sm'

/** Files under the text they came with. Only what was found clean can be opened. */
export function FileList({ files = [] }: { files?: readonly PortalFile[] }) {
  const t = useWords('ticket')
  const { language } = useReader()
  if (files.length === 0) return null
  return (
    <ul aria-label={t('files')} className="mt-3 flex flex-wrap gap-2">
      {files.map(({ id, url, thumbnailUrl, filename, filesize, scanStatus }) => {
        const isClean = scanStatus === 'clean'
        const state = scanStatus === 'clean' ? null : states[scanStatus]
        const Icon = state?.Icon ?? Paperclip
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
              <Icon aria-hidden className={cn('size-4 shrink-0', state?.ink ?? 'text-soft')} />
            )}
            <span dir="auto" className={cn('truncate', state && 'max-w-[calc(100%-1.5rem)]')}>
              {filename}
            </span>
            <span className="shrink-0 text-soft">{fileSize(filesize ?? 0, language)}</span>
            {state && <span className={state.ink}>{t(state.words)}</span>}
          </>
        )
        return (
          <li key={id} className="max-w-full">
            {isClean && url ? (
              <a href={url} className={cn(look, 'hover:bg-raised')}>
                {inside}
              </a>
            ) : (
              // Where name and state find no room beside each other, the state has its own line.
              <span className={cn(look, 'flex-wrap gap-y-0 py-2')}>{inside}</span>
            )}
          </li>
        )
      })}
    </ul>
  )
}
