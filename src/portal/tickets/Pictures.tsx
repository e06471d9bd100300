import { PictureViewer } from '@/src/ui/pictures/PictureViewer'
import { useWords } from '../useWords'

const look = {
  dialog:
    'm-0 flex size-full max-h-none max-w-none flex-col bg-page p-0 text-ink backdrop:bg-[#000]/50',
  bar: 'flex items-center gap-1 border-b border-line bg-surface px-3 py-1',
  name: 'min-w-0 flex-1 truncate text-sm',
  button:
    'inline-flex size-11 shrink-0 items-center justify-center rounded-lg text-soft hover:bg-raised hover:text-ink aria-disabled:opacity-40',
  stage:
    'picture-stage min-h-0 flex-1 cursor-zoom-in overflow-auto p-3 focus-visible:-outline-offset-2 aria-pressed:cursor-zoom-out',
}

/** The pictures of a ticket, over its page. */
export function Pictures() {
  const t = useWords('pictures')
  const words = {
    close: t('close'),
    previous: t('previous'),
    next: t('next'),
    save: t('save'),
    larger: t('larger'),
  }
  return <PictureViewer words={words} look={look} />
}
