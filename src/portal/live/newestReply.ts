import { newestOf } from '@/src/ui/thread/newestOf'
import type { PortalMessage } from '../read/thread'
import { words } from '../words'

/** The last reply on the page that somebody else than the viewer wrote, and how to say that it came. */
export async function newestReply(messages: readonly PortalMessage[], viewer: { id: string }) {
  const t = await words('live')
  return newestOf(messages, viewer.id, (name) => t('newReply', { name }))
}
