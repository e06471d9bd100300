import 'server-only'
import type { readMessages } from './readMessages'
import { readStatusChanges } from './readStatusChanges'

type Thread = ReturnType<typeof readMessages>

/**
 * The changes of status beside one page of the thread. Those of the newest page need not wait for its
 * messages: what belongs to earlier pages is left out afterwards.
 */
export async function readThreadChanges(ticket: string, page: number, thread: Thread) {
  const newest = page === 1 ? await readStatusChanges(ticket) : null
  const { messages, mayHaveEarlier } = await thread
  const from = mayHaveEarlier ? messages[0]?.createdAt : undefined
  if (newest) return from ? newest.filter(({ createdAt }) => createdAt >= from) : newest
  return readStatusChanges(ticket, { from, before: messages.at(-1)?.createdAt })
}
