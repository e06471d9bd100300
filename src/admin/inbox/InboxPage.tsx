import { isDeskWorker } from '@/access/people'
import { inboxText, type InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { inboxOfText, inboxQuery } from '@/src/domain/inbox/readInboxQuery'
import { isUuid } from '@/src/domain/ids'
import { viewKeyOf } from '@/src/domain/inbox/viewKey'
import { countInbox, countViews } from '@/src/operations/inbox/countInbox'
import { keptViews, type KeptView } from '@/src/operations/inbox/keptViews'
import { readInbox } from '@/src/operations/inbox/readInbox'
import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { AdminLive } from '../live/AdminLive'
import { inboxAddress } from './address'
import { InboxFilters } from './InboxFilters'
import { InboxList } from './InboxList'
import { InboxTabs } from './InboxTabs'
import { pageText } from './listAddress'
import { Nothing } from './Nothing'
import { readNamesOf } from './readNamesOf'
import { SearchBox } from './SearchBox'
import { SortChoice } from './SortChoice'
import { ViewMenu } from './ViewMenu'

type Asked = { query: InboxQuery; kept: KeptView | null }

/** A kept view is named by its id, or is what the list was before something in it was changed. */
function askedOf(params: Record<string, unknown>, views: readonly KeptView[]): Asked {
  const isKept = isUuid(params.view)
  const kept = views.find(({ id }) => id === (isKept ? params.view : params.kept)) ?? null
  if (!isKept || !kept) return { query: inboxQuery(params), kept }
  const { after, before } = params
  const said = new URLSearchParams(inboxText(inboxOfText(kept.query)))
  return { query: inboxQuery({ ...Object.fromEntries(said), after, before }), kept }
}

/** What the team sees first: the tickets of one list, and the ways to all others. */
export async function InboxPage({
  initPageResult: { req },
  searchParams,
  i18n,
}: AdminViewServerProps) {
  const since = new Date().toISOString()
  if (!isDeskWorker(req.user)) notFound()

  const views = await keptViews(req)
  const { query, kept } = askedOf(searchParams ?? {}, views)
  const pinned = views.filter(({ isPinned, id }) => isPinned || id === kept?.id)
  const [inbox, counts, viewCounts, names] = await Promise.all([
    readInbox(req, query),
    countInbox(req),
    countViews(req, pinned),
    readNamesOf(req, query),
  ])
  const t = deskWords(i18n)
  const { admin: adminRoute } = req.payload.config.routes
  const { rows, newer, older, corrected } = inbox
  const said = kept && inboxText(inboxOfText(kept.query))
  const place = { query, kept: kept && said ? { id: kept.id, query: said } : null }

  return (
    <AdminLive since={since} person={String(req.user?.id)}>
      <SetStepNav nav={[{ label: t('inbox'), url: inboxAddress(adminRoute) }]} />
      <div className="inbox">
        <h1 className="desk-unseen">{t('inbox')}</h1>
        <InboxTabs {...{ query, counts, viewCounts, pinned, kept, adminRoute, t }} />
        <div className="inbox-tools">
          <SearchBox key={query.q} place={place} />
          <InboxFilters place={place} names={names} />
          <div className="inbox-tools__end">
            <SortChoice place={place} />
            <ViewMenu place={place} views={views} />
          </div>
        </div>
        {corrected && (
          <p className="desk-quiet">
            {t('inboxCorrected', { typed: query.q ?? '', meant: corrected })}
          </p>
        )}
        <InboxList
          rows={rows}
          since={since}
          listKey={pageText(place)}
          viewKey={viewKeyOf(query, kept)}
          older={older && inboxAddress(adminRoute, pageText(place, { after: older }))}
          newer={newer && inboxAddress(adminRoute, pageText(place, { before: newer }))}
          nothing={<Nothing {...{ place, adminRoute, t }} />}
        />
      </div>
    </AdminLive>
  )
}
