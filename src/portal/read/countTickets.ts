import 'server-only'
import { slugs } from '@/src/slugs'
import type { TicketView } from '../tickets/ticketViews'
import { readAs } from '../viewer'
import { viewWhere } from './viewWhere'

/** Beyond this nobody needs the number, and counting on would cost. */
export const countedMost = 99

/** How many tickets of one tab the viewer may see, up to one more than is ever said. */
export async function countTickets(view: TicketView): Promise<number> {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: { and: viewWhere[view] },
    limit: countedMost + 1,
    pagination: false,
    depth: 0,
    select: {},
    overrideAccess: false,
    ...asPerson,
  })
  return docs.length
}
