import { inboxAddress } from '../addresses'
import type { DeskWords } from '../deskWords'
import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { type InboxView, inboxViews } from '@/src/domain/inbox/inboxViews'
import type { KeptView } from '@/src/operations/inbox/keptViews'
import Link from 'next/link'
import { TabStrip } from './TabStrip'

const saidMost = 999

/** A number that a tab has room for. */
const shownCount = (count: number) => (count > saidMost ? `${saidMost}+` : String(count))

type Props = {
  query: InboxQuery
  kept: KeptView | null
  pinned: readonly KeptView[]
  counts: Readonly<Partial<Record<InboxView, number>>>
  viewCounts: Readonly<Record<string, number>>
  adminRoute: string
  t: DeskWords
}

type Tab = { key: string; label: string; href: string; count?: number; isCurrent: boolean }

/** What everybody has, then what was kept; `all` stands among them only while it is shown. */
function tabsOf({ query, kept, pinned, counts, viewCounts, adminRoute, t }: Props): Tab[] {
  const own = inboxViews.filter((view) => view !== 'all' || (!kept && query.view === 'all'))
  return [
    ...own.map((view) => ({
      key: view,
      label: t(`inboxView_${view}`),
      href: inboxAddress(adminRoute, `view=${view}`),
      count: counts[view],
      isCurrent: !kept && query.view === view,
    })),
    ...pinned.map(({ id, name }) => ({
      key: id,
      label: name,
      href: inboxAddress(adminRoute, `view=${id}`),
      count: viewCounts[id],
      isCurrent: kept?.id === id,
    })),
  ]
}

export function InboxTabs(props: Props) {
  const { t } = props
  const tabs = tabsOf(props)
  return (
    <TabStrip label={t('inboxViews')} current={tabs.find(({ isCurrent }) => isCurrent)?.key}>
      <ul>
        {tabs.map(({ key, label, href, count, isCurrent }) => (
          <li key={key}>
            <Link
              href={href}
              prefetch={false}
              aria-current={isCurrent ? 'page' : undefined}
              data-tab={key}
            >
              <bdi>{label}</bdi>
              {count !== undefined && count > 0 && (
                <span
                  className="inbox-count"
                  data-tone={key === 'breaching' ? 'danger' : undefined}
                >
                  {shownCount(count)}
                </span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </TabStrip>
  )
}
