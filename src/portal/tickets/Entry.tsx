import type { ReactNode } from 'react'
import type { PortalFile } from '../read/thread'
import { cn } from '../cn'
import { Markdown } from '../Markdown'
import { RelativeTime } from '../time/RelativeTime'
import { Initials } from '../ui/Initials'
import { FileList } from './FileList'

type Props = {
  id: string
  author: { id: string; name: string; side: 'staff' | 'client'; label: string }
  at: string
  content: string
  files?: readonly PortalFile[]
  mark?: ReactNode
}

/** What one person wrote: the request or a reply. Support stands apart by colour, edge and word. */
export function Entry({ id, author, at, content, files, mark }: Props) {
  const byStaff = author.side === 'staff'
  return (
    <article
      id={id}
      aria-labelledby={`${id}-by`}
      className={cn(
        'rounded-lg border border-line bg-surface p-4 shadow-xs',
        byStaff && 'border-s-4 border-s-accent',
      )}
    >
      <header className="mb-3 flex items-center gap-3 text-sm">
        <Initials id={author.id} name={author.name} />
        <h3 id={`${id}-by`} className="min-w-0 flex-1 leading-5">
          <span dir="auto" className="block truncate font-semibold">
            {author.name}
          </span>
          <span className={cn('block truncate', byStaff ? 'text-accent' : 'text-soft')}>
            {author.label}
          </span>
        </h3>
        {mark}
        <RelativeTime at={at} className="shrink-0 self-start text-soft" />
      </header>
      {content && <Markdown>{content}</Markdown>}
      <FileList files={files} />
    </article>
  )
}
