import { idOf } from '@/src/domain/ids'
import type { PortalMessage } from '../read/thread'
import { words } from '../words'

/** The last reply on the page that somebody else than the viewer wrote, and how to say that it came. */
export async function newestReply(messages: readonly PortalMessage[], viewer: { id: string }) {
  const newest = messages.findLast(({ author }) => idOf(author.value) !== viewer.id)
  if (!newest) return null
  const t = await words('live')
  return { id: newest.id, words: t('newReply', { name: newest.authorName }) }
}
