import { Paperclip, ShieldAlert } from 'lucide-react'
import { inlineTypes } from '@/media/fileTypes'
import { fileSize } from '@/src/ui/format/fileSize'
import { shownSize } from '@/src/ui/pictures/shownSize'
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

const apart = { target: '_blank', rel: 'noopener' }

/** A picture alone may be larger than one of several. */
const most = (isAlone: boolean) =>
  isAlone ? { width: 480, height: 320 } : { width: 320, height: 180 }

/** A picture that any browser can show, large enough to see what is on it. */
function Picture({ file, isAlone }: { file: PortalFile; isAlone: boolean }) {
  const { language } = useReader()
  const { url, thumbnailUrl, filename, filesize } = file
  return (
    <a
      href={url ?? ''}
      data-picture={filename}
      className="block max-w-full rounded-lg border border-line bg-surface p-2 text-sm hover:bg-raised"
      {...apart}
    >
      {/* The optimizer of Next would fetch it as nobody, who may not see it. */}
      <img
        src={thumbnailUrl ?? ''}
        alt=""
        {...shownSize(file, most(isAlone))}
        loading="lazy"
        className="h-auto max-w-full rounded border border-line"
      />
      {/* However long its name is, a picture is no wider for it. */}
      <span className="mt-1 flex w-0 min-w-full items-center gap-2">
        <span dir="auto" className="truncate">
          {filename}
        </span>
        <span className="shrink-0 text-soft">{fileSize(filesize ?? 0, language)}</span>
      </span>
    </a>
  )
}

const isPicture = ({ mimeType, scanStatus, url, thumbnailUrl, width, height }: PortalFile) =>
  scanStatus === 'clean' &&
  Boolean(url && thumbnailUrl && width && height) &&
  Boolean(mimeType?.startsWith('image/') && inlineTypes.has(mimeType))

/** Files under the text they came with. Only what was found clean can be opened. */
export function FileList({ files = [] }: { files?: readonly PortalFile[] }) {
  const t = useWords('ticket')
  const { language } = useReader()
  if (files.length === 0) return null
  const isAlone = files.filter(isPicture).length === 1
  return (
    <ul aria-label={t('files')} className="mt-3 flex flex-wrap items-end gap-2">
      {files.map((file) => {
        const { id, url, thumbnailUrl, filename, filesize, scanStatus, mimeType } = file
        if (isPicture(file)) {
          return (
            <li key={id} className="max-w-full">
              <Picture file={file} isAlone={isAlone} />
            </li>
          )
        }
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
              <a
                href={url}
                className={cn(look, 'hover:bg-raised')}
                {...(inlineTypes.has(mimeType ?? '') ? apart : {})}
              >
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
