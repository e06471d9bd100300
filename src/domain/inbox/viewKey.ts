import { isUuid } from '../ids'
import { inboxOfText, inboxText, type InboxQuery } from './inboxQuery'
import { inboxViews, type InboxView } from './inboxViews'

/**
 * What names a list in an address of one word: a tab, the id of a kept view, or everything that is
 * chosen as `view=open&status=waiting`.
 */
export type ViewKey = { tab: InboxView } | { kept: string } | { query: InboxQuery }

export function readViewKey(key: unknown): ViewKey | null {
  if (typeof key !== 'string' || key.length > 2000) return null
  if (key.startsWith('view=')) return { query: inboxOfText(key) }
  const tab = inboxViews.find((view) => view === key)
  if (tab) return { tab }
  return isUuid(key) ? { kept: key } : null
}

/** The shortest of these that says the list. */
export function viewKeyOf(query: InboxQuery, kept: { id: string; query: string } | null): string {
  const text = inboxText(query)
  if (kept && inboxText(inboxOfText(kept.query)) === text) return kept.id
  return text === `view=${query.view}` ? query.view : text
}
