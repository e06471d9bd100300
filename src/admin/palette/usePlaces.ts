'use client'

import { slugs } from '@/src/slugs'
import { getTranslation } from '@payloadcms/translations'
import { useAuth, useConfig, useTranslation } from '@payloadcms/ui'
import { formatAdminURL } from 'payload/shared'

/** The collections that are pages of their own; others are met where they belong. */
const pages: ReadonlySet<string> = new Set([
  ...[slugs.tickets, slugs.clients, slugs.organizations, slugs.projects, slugs.staff],
  ...[slugs.articles, slugs.articleSections, slugs.cannedReplies, slugs.ticketCategories],
  ...[slugs.slaPolicies, slugs.businessHours, slugs.deliveries, slugs.auditEvents],
])

/** The pages of the admin that this person may read. */
export function usePlaces(): { address: string; label: string }[] {
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
