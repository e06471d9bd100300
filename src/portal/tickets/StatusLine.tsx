import { eventIn } from '@/src/domain/ticket/events'
import type { StatusChange } from '../read/thread'
import { RelativeTime } from '../time/RelativeTime'
import { useWords } from '../useWords'
import { statusKey } from './statusLook'

type Props = StatusChange & {
  /** Who asked, where that is not the viewer. */
  colleague: string | null
}

/** A quiet line between the messages. */
export function StatusLine({ actorName, createdAt, colleague, ...row }: Props) {
  const t = useWords('ticket')
  const statusWords = useWords('status')
  const told = eventIn(row)
  if (told.kind !== 'status_changed') return null
  const key = statusKey(told.after.status, told.after.waitingOn, colleague)
  const status = statusWords(key, { name: colleague ?? '' })
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
