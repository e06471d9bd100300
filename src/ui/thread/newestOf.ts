import { idOf } from '@/src/domain/ids'

type Message = { id: string; authorName: string; author: { value: string | { id: string } } }

/** The last message that somebody else than the reader wrote, and how to say that it came. */
export function newestOf(
  messages: readonly Message[],
  reader: string | undefined,
  say: (name: string) => string,
) {
  const newest = messages.findLast(({ author }) => idOf(author.value) !== reader)
  return newest ? { id: newest.id, words: say(newest.authorName) } : null
}
