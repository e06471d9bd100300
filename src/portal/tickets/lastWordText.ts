import 'server-only'
import { describeTime } from '@/src/ui/format/describeTime'
import { lastWord } from '@/src/domain/ticket/lastWord'
import { idOf } from '@/src/domain/ids'
import type { ListedTicket } from '../read/ticketList'
import { wordsFor, type Reader } from '../words'
import type { LastWordText } from './LastWord'

const sentences = {
  asked: { you: 'youAsked', other: 'asked' },
  replied: { you: 'youReplied', other: 'replied' },
} as const

/** Stands for the time while the sentence is made. */
const gap = '\u0000'
const when = () => gap

const parts = (sentence: string): [string, string] => {
  const [before = '', after = ''] = sentence.split(gap)
  return [before, after]
}

/** Who wrote last and when, in the viewer's words and zone. */
export function lastWordText(
  ticket: ListedTicket,
  { viewer, reader, now }: { viewer: string; reader: Reader; now: Date },
): LastWordText {
  const t = wordsFor('list', reader)
  const { did, by, at } = lastWord({
    createdAt: ticket.createdAt,
    lastActivityAt: ticket.lastActivityAt ?? ticket.createdAt,
    requester: { id: idOf(ticket.client), name: ticket.requesterName ?? '' },
    lastReply: ticket.lastReply,
  })
  const { near, exact } = describeTime(new Date(at), { now, ...reader })
  const time = { at, near, exact }
  if (did === 'updated') return { sentence: parts(t.markup('updated', { when })), time }
  const isYou = by?.id === viewer
  const name = by?.name ?? ''
  const sentence = isYou ? sentences[did].you : sentences[did].other
  return {
    sentence: parts(t.markup(sentence, { name, when })),
    name: isYou ? t('you') : name,
    time,
  }
}
