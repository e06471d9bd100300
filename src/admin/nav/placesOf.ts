import { slugs } from '@/src/slugs'
import type { DeskWords } from '../deskWords'
import { inAdmin, inboxAddress } from '../addresses'

const ofTickets = (adminRoute: string, view: string) =>
  inAdmin(adminRoute, `/collections/${slugs.tickets}/${view}`)

/** The desk's own pages, before Payload's collections. */
export const placesOf = (adminRoute: string, t: DeskWords) => [
  { label: t('inbox'), href: inboxAddress(adminRoute) },
  { label: t('today'), href: ofTickets(adminRoute, 'today') },
  { label: t('reports'), href: ofTickets(adminRoute, 'reports') },
]
