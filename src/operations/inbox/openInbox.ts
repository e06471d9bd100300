import { isUuid } from '@/src/domain/ids'
import { inboxText, type InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { inboxOfText, inboxQuery, type InboxParams } from '@/src/domain/inbox/readInboxQuery'
import type { PayloadRequest } from 'payload'
import { countInbox, countViews } from './countInbox'
import { keptViews, type KeptView } from './keptViews'
import { namesOfQuery } from './namesOfQuery'
import { readInbox } from './readInbox'
import { requireDeskWorker } from '../requirePerson'

type Asked = { query: InboxQuery; kept: KeptView | null }

/**
 * A kept view is named by its id, or is what the list was before something in it was changed. Where
 * nothing is said the inbox opens with what the person has chosen for that.
 */
function askedOf(params: InboxParams, views: readonly KeptView[]): Asked {
  const isBare = Object.values(params).every((said) => said === undefined)
  const view = isBare ? views.find(({ isFirst }) => isFirst)?.id : params.view
  const isKept = isUuid(view)
  const kept = views.find(({ id }) => id === (isKept ? view : params.kept)) ?? null
  if (!isKept || !kept) return { query: inboxQuery(params), kept }
  const { after, before } = params
  const said = new URLSearchParams(inboxText(inboxOfText(kept.query)))
  return { query: inboxQuery({ ...Object.fromEntries(said), after, before }), kept }
}

/** Everything that the inbox shows of the list in its address, read as the person who looks. */
export async function openInbox(req: PayloadRequest, params: InboxParams) {
  requireDeskWorker(req)
  const views = await keptViews(req)
  const { query, kept } = askedOf(params, views)
  const pinned = views.filter(({ isPinned, id }) => isPinned || id === kept?.id)
  const [inbox, counts, viewCounts, names] = await Promise.all([
    readInbox(req, query),
    countInbox(req),
    countViews(req, pinned),
    namesOfQuery(req, query),
  ])
  return { query, kept, views, pinned, inbox, counts, viewCounts, names }
}
