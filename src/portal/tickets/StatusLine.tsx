import { ticketStatuses } from '@/src/domain/ticket/status'
import type { StatusChange } from '../read/thread'
import { RelativeTime } from '../time/RelativeTime'
import { useWords } from '../useWords'
import { statusKey } from './statusKey'

type After = { status?: unknown; waitingOn?: unknown } | null

/** A quiet line between the messages. */
export function StatusLine({ actorName, after, createdAt }: StatusChange) {
  const t = useWords('ticket')
  const statusWords = useWords('status')
  const { status: to, waitingOn } = (after ?? {}) as NonNullable<After>
  const known = ticketStatuses.find((each) => each === to)
  if (!known) return null
  const status = statusWords(statusKey(known, typeof waitingOn === 'string' ? waitingOn : null))
  return (
    <p className="flex gap-2 px-4 text-sm text-soft">
      <span aria-hidden className="mt-2.5 h-px w-6 shrink-0 bg-line-strong" />
      <span>
        {actorName ? t('changed', { name: actorName, status }) : t('changedBySystem', { status })}
        {' · '}
        <RelativeTime at={createdAt} />
      </span>
    </p>
  )
}
