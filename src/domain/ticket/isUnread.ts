export type UnreadFacts = {
  viewer: string
  /** The client who asked. */
  requester: string | null
  lastReply: { at?: string | null; by?: string | null } | null | undefined
  /** When the viewer last opened the ticket. */
  readAt: string | null | undefined
}

/**
 * Somebody else has replied since the viewer looked. A colleague's ticket that the viewer never
 * opened is no news of theirs.
 */
export function isUnread({ viewer, requester, lastReply, readAt }: UnreadFacts): boolean {
  if (!lastReply?.at || lastReply.by === viewer) return false
  if (readAt) return Date.parse(lastReply.at) > Date.parse(readAt)
  return requester === viewer
}
