import { isDeskWorker } from '@/access/people'
import { inboxText } from '@/src/domain/inbox/inboxQuery'
import { inboxOfText } from '@/src/domain/inbox/readInboxQuery'
import { viewKeyOf } from '@/src/domain/inbox/viewKey'
import { openInbox } from '@/src/operations/inbox/openInbox'
import { SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { AdminLive } from '../live/AdminLive'
import { inboxAddress } from '../addresses'
import { InboxFilters } from './InboxFilters'
import { InboxList } from './InboxList'
import { InboxTabs } from './InboxTabs'
import { pageText } from './listAddress'
import { Nothing } from './Nothing'
import { SearchBox } from './SearchBox'
import { SortChoice } from './SortChoice'
import { ViewMenu } from './ViewMenu'

/** What the team sees first: the tickets of one list, and the ways to all others. */
export async function InboxPage({
  initPageResult: { req },
  searchParams,
  i18n,
}: AdminViewServerProps) {
  const since = new Date().toISOString()
  if (!isDeskWorker(req.user)) notFound()

  const open = await openInbox(req, searchParams ?? {})
  const { query, kept, views, pinned, inbox, counts, viewCounts, names } = open
  const t = deskWords(i18n)
  const { admin: adminRoute } = req.payload.config.routes
  const { rows, newer, older, corrected } = inbox
  const said = kept && inboxText(inboxOfText(kept.query))
  const place = { query, kept: kept && said ? { id: kept.id, query: said } : null }

  return (
    <AdminLive since={since} person={String(req.user?.id)}>
      <SetStepNav nav={[{ label: t('inbox'), url: inboxAddress(adminRoute) }]} />
      <main className="inbox">
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
      </main>
    </AdminLive>
  )
}
