'use client'

import { inboxViews } from '@/src/domain/inbox/inboxViews'
import { slugs } from '@/src/slugs'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'
import { inAdmin, inboxAddress } from '../addresses'
import { placesOf } from '../nav/placesOf'
import { useDeskWords } from '../useDeskWords'
import { useKeptViews } from './useKeptViews'

/** The collections that are pages of their own; others are met where they belong. */
const pages: ReadonlySet<string> = new Set([
  ...[slugs.tickets, slugs.clients, slugs.organizations, slugs.projects, slugs.staff],
  ...[slugs.articles, slugs.articleSections, slugs.cannedReplies, slugs.ticketCategories],
  ...[slugs.slaPolicies, slugs.businessHours, slugs.deliveries, slugs.auditEvents],
])

type Place = { address: string; label: string }

/** The desk's own pages and the lists of the inbox, for who works on tickets. */
export function useDeskPlaces(isWorker: boolean): { views: Place[]; places: Place[] } {
  const t = useDeskWords()
  const { admin } = useConfig().config.routes
  const kept = useKeptViews(isWorker)
  if (!isWorker) return { views: [], places: [] }
  const list = (view: string) => inboxAddress(admin, `view=${view}`)
  return {
    views: [
      ...inboxViews.map((view) => ({ address: list(view), label: t(`inboxView_${view}`) })),
      ...kept.map(({ id, name }) => ({ address: list(id), label: name })),
    ],
    places: [
      ...placesOf(admin, t).map(({ href, label }) => ({ address: href, label })),
      { address: inAdmin(admin, `/collections/${slugs.tickets}/new`), label: t('newTicket') },
    ],
  }
}

/** The pages of the admin that this person may read. */
export function usePlaces(): Place[] {
  const { i18n } = useTranslation()
  const { permissions } = useAuth()
  const { collections, globals, routes } = useConfig().config
  const address = (path: `/${string}`) => formatAdminURL({ adminRoute: routes.admin, path })
  return [
    ...collections
      .filter(({ slug }) => pages.has(slug) && permissions?.collections?.[slug]?.read)
      .map(({ slug, labels }) => ({
        address: address(`/collections/${slug}`),
        label: getTranslation(labels.plural, i18n),
      })),
    ...globals
      .filter(({ slug }) => permissions?.globals?.[slug]?.read)
      .map(({ slug, label }) => ({
        address: address(`/globals/${slug}`),
        label: getTranslation(label, i18n),
      })),
    { address: address('/account'), label: i18n.t('authentication:account') },
  ]
}
