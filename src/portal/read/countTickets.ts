import 'server-only'
import { slugs } from '@/src/slugs'
import type { TicketView } from '../tickets/ticketViews'
import { readAs } from '../viewer'
import { viewWhere } from './viewWhere'

/** How many tickets of one tab the viewer may see. Only of tabs that do not grow with the years. */
export async function countTickets(view: Extract<TicketView, 'open' | 'waiting'>): Promise<number> {
  const { payload, asPerson } = await readAs()
  const { totalDocs } = await payload.count({
    collection: slugs.tickets,
    where: { and: viewWhere[view] },
    overrideAccess: false,
    ...asPerson,
  })
  return totalDocs
}
