import { idOf } from '@/src/domain/ids'

type Message = { id: string; createdAt: string; author: { value: string | { id: string } } }

/**
 * The first message by somebody else that came after `readAt`; null where there is none, and for
 * whoever never had the ticket before them: to them all of it is new, and the newest counts.
 */
export const firstUnread = (
  messages: readonly Message[],
  reader: string | undefined,
  readAt: Date | null,
): string | null =>
  (readAt &&
    messages.find(
      ({ createdAt, author }) =>
        Date.parse(createdAt) > readAt.getTime() && idOf(author.value) !== reader,
    )?.id) ??
  null
