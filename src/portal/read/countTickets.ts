import 'server-only'
import { slugs } from '@/src/slugs'
import type { TicketView } from '../tickets/ticketViews'
import { readAs } from '../viewer'
import { viewWhere } from './viewWhere'

/** How many tickets of one tab the viewer may see. */
export async function countTickets(view: TicketView): Promise<number> {
  const { payload, asPerson } = await readAs()
  const { totalDocs } = await payload.count({
    collection: slugs.tickets,
    where: { and: viewWhere[view] },
    overrideAccess: false,
    ...asPerson,
  })
  return totalDocs
}
