import 'server-only'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { openTicket } from '@/endpoints/operations/openTicket'
import { readAs } from '../viewer'

/** Notes that the viewer has this ticket before them, once the page is on its way. Only of a page that
 * a browser has gone to: what is fetched ahead is shown to nobody, and where the portal's own code
 * brings the page, `Opened` tells of it. */
export async function markOpened(ticket: string): Promise<void> {
  const asked = await headers()
  if (asked.get('sec-fetch-mode') !== 'navigate' || asked.has('sec-purpose')) return
  const { payload, asPerson } = await readAs()
  const at = new Date()
  after(() =>
    openTicket(asPerson.req, ticket, at).catch((err: unknown) => {
      // A ticket that was deleted meanwhile, say: the page itself has long been shown.
      payload.logger.warn({ err, msg: 'A ticket could not be marked as read' })
    }),
  )
}
