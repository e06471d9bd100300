'use client'

import Link from 'next/link'
import type { Highlights } from '@/src/operations/highlights'
import type { Tone } from '../colourTokens'
import { paths } from '../paths'
import { LinkPending } from '../shell/LinkPending'
import { cn } from '../cn'
import { Badge } from '../ui/Badge'
import { Marked } from '../list/Marked'
import { PriorityLook, type PriorityWord } from './Priority'
import { LastWord, type LastWordText } from './LastWord'

export type Row = {
  number: number
  subject: string
  /** Where what was searched for stands in it. */
  highlights?: Highlights
  /** The word for it, when a reply is there that the viewer has not seen. */
  unread?: string
  status: { tone: Tone; label: string }
  priority?: PriorityWord
  category: string | null
  /** Project and organization, as far as they say something. */
  places: readonly string[]
  last: LastWordText
}

/**
 * Two lines, the whole row one link. Drawn in the browser as well: what a row says is a tenth of
 * its markup, and a list is sent twice.
 */
export function TicketRow({ row }: { row: Row }) {
  const { number, subject, highlights, unread, priority, category, places } = row
  const status = <Badge tone={row.status.tone}>{row.status.label}</Badge>
  const mark = priority && <PriorityLook {...priority} />
  return (
    <li className="border-t border-line first:border-t-0">
      <Link
        href={paths.ticket(number)}
        prefetch={false}
        data-row
        className="grid grid-cols-[minmax(0,1fr)] items-center gap-x-3 gap-y-1 px-4 py-2 leading-5 hover:bg-raised focus-visible:-outline-offset-2 sm:grid-cols-[12rem_minmax(0,1fr)_auto]"
      >
        <span className="min-w-0 max-sm:hidden sm:row-span-2 sm:self-start">{status}</span>
        <span className="flex min-w-0 items-baseline gap-2">
          {unread && (
            <span className="size-2 shrink-0 self-center rounded-full bg-accent">
              <span className="sr-only">{unread}</span>
            </span>
          )}
          <span className="shrink-0 text-soft">{`#${number}`}</span>
          <span
            dir="auto"
            className={cn(
              'max-sm:line-clamp-2 max-sm:wrap-anywhere sm:truncate',
              unread ? 'font-semibold' : 'font-medium',
            )}
          >
            {highlights ? <Marked pieces={highlights.subject} /> : subject}
          </span>
        </span>
        <span className="flex justify-end max-sm:hidden">{mark}</span>
        <span
          className={cn(
            'flex min-w-0 items-center gap-2 text-sm text-soft',
            !unread && 'sm:col-span-2',
          )}
        >
          <span className="flex min-w-0 items-center gap-2 sm:hidden">
            <span className="flex min-w-0">{status}</span>
            {mark}
          </span>
          {category && (
            <span className="shrink-0 rounded border border-line px-1.5 text-xs leading-[1.125rem] max-md:hidden">
              {category}
            </span>
          )}
          {places.length > 0 && (
            <>
              <span className="truncate max-sm:hidden">{places.join(' · ')}</span>
              <span aria-hidden className="max-sm:hidden">
                ·
              </span>
            </>
          )}
          <LastWord {...row.last} />
        </span>
        {unread && (
          <span
            aria-hidden
            className="justify-self-end text-xs font-medium text-accent max-sm:hidden"
          >
            {unread}
          </span>
        )}
        {highlights?.snippet && (
          <span dir="auto" className="line-clamp-2 text-sm text-soft sm:col-span-2 sm:col-start-2">
            <Marked pieces={highlights.snippet} />
          </span>
        )}
        <LinkPending />
      </Link>
    </li>
  )
}
