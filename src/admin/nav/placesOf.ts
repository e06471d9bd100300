import { slugs } from '@/src/slugs'
import { formatAdminURL } from 'payload/shared'
import type { DeskWords } from '../deskWords'
import { inboxAddress } from '../inbox/address'

const ofTickets = (adminRoute: string, view: string) =>
  formatAdminURL({
    adminRoute: adminRoute as `/${string}`,
    path: `/collections/${slugs.tickets}/${view}`,
  })

/** The desk's own pages, before Payload's collections. */
export const placesOf = (adminRoute: string, t: DeskWords) => [
  { label: t('inbox'), href: inboxAddress(adminRoute) },
  { label: t('today'), href: ofTickets(adminRoute, 'today') },
  { label: t('reports'), href: ofTickets(adminRoute, 'reports') },
]
