import Link from 'next/link'
import type { ReactNode } from 'react'
import type { PortalFile } from '../read/thread'
import { cn } from '../cn'
import { Markdown } from '../Markdown'
import { RelativeTime } from '../time/RelativeTime'
import { Initials } from '../ui/Initials'
import { useWords } from '../useWords'
import { FileList } from './FileList'

type Props = {
  id: string
  author: { id: string; name: string; side: 'staff' | 'client'; label: string }
  at: string
  content: string
  files?: readonly PortalFile[]
  mark?: ReactNode
  /** What stands in place of the words of a reply that was withdrawn. */
  withdrawn?: string
  /** Behind the text: what one can do with it. */
  children?: ReactNode
}

/** What one person wrote: the request or a reply. Support stands apart by colour, edge and word. */
export function Entry({ id, author, at, content, files, ...rest }: Props) {
  const { mark, withdrawn, children } = rest
  const t = useWords('change')
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
        <Link
          // Next writes the address anew with each refresh, and must know of the place in it.
          href={`#${id}`}
          prefetch={false}
          title={t('link')}
          className="inline-flex min-h-6 shrink-0 items-center self-start text-soft underline-offset-2 hover:underline"
        >
          <RelativeTime at={at} />
          <span className="sr-only">{t('link')}</span>
        </Link>
      </header>
      {withdrawn ? (
        <p className="text-soft italic">{withdrawn}</p>
      ) : (
        content && <Markdown>{content}</Markdown>
      )}
      <FileList files={files} />
      {children}
    </article>
  )
}
