import 'server-only'
import { promisesShown } from '@/src/domain/clock/promisesShown'
import { isUnread } from '@/src/domain/ticket/isUnread'
import { dayAndTime } from '@/src/ui/format/describeTime'
import { idOf } from '@/src/domain/ids'
import { nameOf } from '../read/choices'
import type { Highlights } from '@/src/operations/highlights'
import type { ListedTicket } from '../read/ticketList'
import { wordsFor, type Reader } from '../words'
import { lastWordText } from './lastWordText'
import { statusKey, statusTone } from './statusLook'
import type { Row } from './TicketRow'

type Named = { id: string; name: string }

export type RowContext = {
  viewer: string
  reader: Reader
  now: Date
  /** When the viewer last opened a ticket, by its id. */
  marks: ReadonlyMap<string, string>
  categories: readonly Named[]
  projects: readonly Named[]
  organizations: readonly Named[]
  /** What was searched for in each ticket, by its id. */
  highlights?: ReadonlyMap<string, Highlights>
}

/** Until when an answer is promised, while one is owed. */
function answerPromised(ticket: ListedTicket, { reader, now }: RowContext): string | null {
  const promise = promisesShown(ticket, now).find(({ target }) => target === 'answer')
  return promise && 'at' in promise
    ? wordsFor('promise', reader)(`answer_${promise.is}`, {
        time: dayAndTime(new Date(promise.at), reader),
      })
    : null
}

/** What a row of the list says of a ticket, in the viewer's words. */
export function rowOf(ticket: ListedTicket, context: RowContext): Row {
  const { viewer, reader, marks } = context
  const { status, waitingOn, priority, lastReply } = ticket
  const colleague = idOf(ticket.client) === viewer ? null : ticket.requesterName
  const statusWords = wordsFor('status', reader)
  const highlights = context.highlights?.get(ticket.id)
  const unread = isUnread({
    viewer,
    requester: idOf(ticket.client),
    lastReply,
    readAt: marks.get(ticket.id),
  })
  return {
    number: ticket.number ?? 0,
    subject: ticket.subject,
    ...(highlights ? { highlights } : {}),
    ...(unread ? { unread: wordsFor('list', reader)('unread') } : {}),
    status: {
      tone: statusTone(status, waitingOn),
      label: statusWords(statusKey(status, waitingOn, colleague), { name: colleague ?? '' }),
    },
    ...(priority === 'normal'
      ? {}
      : { priority: { priority, label: wordsFor('priority', reader)(priority) } }),
    category: nameOf(context.categories, ticket.category),
    places: [
      answerPromised(ticket, context),
      nameOf(context.projects, ticket.project),
      nameOf(context.organizations, ticket.organization),
    ].filter((each) => each !== null),
    last: lastWordText(ticket, context),
  }
}
