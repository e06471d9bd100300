import { idOf } from '@/src/domain/ids'
import type { PortalFile, PortalMessage, readAttachments, StatusChange } from '../read/thread'
import { useWords } from '../useWords'
import { timeline } from '@/src/ui/thread/timeline'
import { ChangeReply } from './ChangeReply'
import { Entry } from './Entry'
import { NewSince, NewSinceKept } from './NewSince'
import { QuoteButton } from './QuoteButton'
import { StatusLine } from './StatusLine'

type Words = { support: string; you: string; colleague: string }

/** Who wrote a message, as a client sees them: staff by name and "Support", nothing else. */
function authorOf(message: PortalMessage, viewer: string, words: Words) {
  const id = idOf(message.author?.value) ?? ''
  const side = message.authorSide ?? 'client'
  const client = id === viewer ? words.you : words.colleague
  return {
    id,
    side,
    name: message.authorName ?? '',
    label: side === 'staff' ? words.support : client,
  }
}

type Props = {
  messages: readonly PortalMessage[]
  changes: readonly StatusChange[]
  files: Awaited<ReturnType<typeof readAttachments>>
  viewer: { id: string }
  /** The name of the viewer's organization on this ticket, for colleagues' messages. */
  organization: string | null
  number: number
  /** The reply of the viewer's own that may still be changed, or could until it was answered. */
  changeable: { id: string; isAnswered: boolean } | null
  mayReply: boolean
  /** The first message that is new to the viewer. */
  firstNew: string | null
  /** Who asked, where that is not the viewer. */
  colleague: string | null
}

/** Oldest to newest. */
export function Thread({ messages, changes, files, viewer, organization, ...rest }: Props) {
  const t = useWords('ticket')
  const { number, changeable, mayReply, firstNew, colleague } = rest
  const sides = {
    support: t('support'),
    you: t('you'),
    colleague: organization ?? t('colleague'),
  }
  return (
    <NewSinceKept key={number} first={firstNew} text={t('newSince')}>
      <ol className="space-y-4">
        {timeline(messages, changes).map((entry) => (
          <li key={entry.item.id}>
            {entry.kind === 'message' && <NewSince message={entry.item.id} />}
            {entry.kind === 'message' ? (
              <Message
                message={entry.item}
                author={authorOf(entry.item, viewer.id, sides)}
                files={files.get(entry.item.id)}
                {...{ viewer, number, mayReply }}
                changeable={entry.item.id === changeable?.id ? changeable : null}
              />
            ) : (
              <StatusLine {...entry.item} colleague={colleague} />
            )}
          </li>
        ))}
      </ol>
    </NewSinceKept>
  )
}

type MessageProps = {
  message: PortalMessage
  author: ReturnType<typeof authorOf>
  files?: readonly PortalFile[]
  viewer: { id: string }
  number: number
  mayReply: boolean
  changeable: { isAnswered: boolean } | null
}

function Message({ message, author, files, viewer, number, ...may }: MessageProps) {
  const t = useWords('change')
  const { id, content, createdAt, editedAt, withdrawnAt } = message
  const name = author.name
  const byViewer = author.id === viewer.id
  const withdrawn = byViewer ? t('withdrawnYou') : t('withdrawn', { name })
  return (
    <Entry
      id={`message-${id}`}
      author={author}
      at={createdAt}
      content={content}
      files={files}
      mark={editedAt && !withdrawnAt && <span className="text-soft">{t('edited')}</span>}
      withdrawn={withdrawnAt ? withdrawn : undefined}
    >
      {may.mayReply && content && !withdrawnAt && (
        <p className="mt-2 text-sm print:hidden">
          <QuoteButton label={t('quote')} lead={t('quoted', { name })} text={content} />
        </p>
      )}
      {may.changeable && (
        <ChangeReply
          number={number}
          message={{ id, content }}
          isAnswered={may.changeable.isAnswered}
        />
      )}
    </Entry>
  )
}
