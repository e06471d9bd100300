import type { PortalMessage, readAttachments, StatusChange } from '../read/thread'
import { useWords } from '../useWords'
import { authorOf } from './authorOf'
import { Entry } from './Entry'
import { StatusLine } from './StatusLine'
import { timeline } from '@/src/ui/thread/timeline'

type Props = {
  messages: readonly PortalMessage[]
  changes: readonly StatusChange[]
  files: Awaited<ReturnType<typeof readAttachments>>
  viewer: { id: string }
  /** The name of the viewer's organization on this ticket, for colleagues' messages. */
  organization: string | null
}

/** Oldest to newest. */
export function Thread({ messages, changes, files, viewer, organization }: Props) {
  const t = useWords('ticket')
  const sides = {
    support: t('support'),
    you: t('you'),
    colleague: organization ?? t('colleague'),
  }
  return (
    <ol className="space-y-4">
      {timeline(messages, changes).map((entry) => (
        <li key={entry.item.id}>
          {entry.kind === 'message' ? (
            <Entry
              id={`message-${entry.item.id}`}
              author={authorOf(entry.item, viewer.id, sides)}
              at={entry.at}
              content={entry.item.content}
              files={files.get(entry.item.id)}
            />
          ) : (
            <StatusLine {...entry.item} />
          )}
        </li>
      ))}
    </ol>
  )
}
