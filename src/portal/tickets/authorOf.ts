import { idOf } from '@/src/domain/ids'
import type { PortalMessage } from '../read/thread'

type Words = { support: string; you: string; colleague: string }

/** Who wrote a message, as a client sees them: staff by name and "Support", nothing else. */
export function authorOf(message: PortalMessage, viewer: string, words: Words) {
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
