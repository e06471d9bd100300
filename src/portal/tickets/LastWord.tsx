import { lastWord } from '@/src/domain/lastWord'
import { idOf } from '@/src/idOf'
import type { ListedTicket } from '../read/findTickets'
import { RelativeTime } from '../RelativeTime'
import { words } from '../words'

const sentences = {
  asked: { you: 'youAsked', other: 'asked' },
  replied: { you: 'youReplied', other: 'replied' },
} as const

/** Who wrote last and when: "Sam replied 12 min. ago". On a phone the name and the time do. */
export async function LastWord({ ticket, viewer }: { ticket: ListedTicket; viewer: string }) {
  const t = await words('list')
  const { did, by, at } = lastWord({
    createdAt: ticket.createdAt,
    lastActivityAt: ticket.lastActivityAt ?? ticket.createdAt,
    requester: { id: idOf(ticket.client), name: ticket.requesterName ?? '' },
    lastReply: ticket.lastReply,
  })
  const when = () => <RelativeTime key="when" at={at} />
  if (did === 'updated') return <span className="shrink-0">{t.rich('updated', { when })}</span>
  const isYou = by?.id === viewer
  const name = by?.name ?? ''
  const sentence = isYou ? sentences[did].you : sentences[did].other
  return (
    <>
      <span className="truncate max-sm:hidden sm:shrink-0">{t.rich(sentence, { name, when })}</span>
      <span className="flex min-w-0 gap-1 sm:hidden">
        <span className="truncate">{isYou ? t('you') : name}</span>
        <span aria-hidden>·</span>
        <span className="shrink-0">{when()}</span>
      </span>
    </>
  )
}
