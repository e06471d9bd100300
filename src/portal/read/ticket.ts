import 'server-only'
import { notFound } from 'next/navigation'
import { auditDenied } from '@/src/operations/auditDenied'
import { readAs } from '../viewer'
import { headers } from 'next/headers'
import { after } from 'next/server'
import { markTicketRead } from '@/src/operations/markTicketRead'
import { cache } from 'react'
import { slugs } from '@/src/slugs'

/** What a ticket's own page and its row in a list both show of it. */
export const shownEverywhere = {
  number: true,
  subject: true,
  status: true,
  waitingOn: true,
  priority: true,
  category: true,
  project: true,
  organization: true,
  client: true,
  requesterName: true,
  createdAt: true,
  lastActivityAt: true,
  slaStatus: true,
  firstResponseDueAt: true,
  firstRespondedAt: true,
  nextResponseDueAt: true,
} as const

/** The page for a number under which the viewer sees no ticket. */
export async function missingTicket(number: string): Promise<never> {
  const { asPerson } = await readAs()
  auditDenied(asPerson.req, number)
  notFound()
}

/** When something last happened that a page of this ticket shows: its own time comes with it, so that
 * what was stored meanwhile is later. */
export const shownUntil = ({ lastActivityAt, createdAt }: PortalTicket): string =>
  lastActivityAt ?? createdAt

/** Notes that the viewer has this ticket before them, once the page is on its way. Only of a page that
 * a browser has gone to: what is fetched ahead is shown to nobody, and where the portal's own code
 * brings the page, `Opened` tells of it. */
export async function markOpened(ticket: PortalTicket): Promise<void> {
  const asked = await headers()
  if (asked.get('sec-fetch-mode') !== 'navigate' || asked.has('sec-purpose')) return
  const { payload, asPerson } = await readAs()
  const until = new Date(shownUntil(ticket))
  after(() =>
    markTicketRead(asPerson.req, ticket.id, until).catch((err: unknown) => {
      // A ticket that was deleted meanwhile, say: the page itself has long been shown.
      payload.logger.warn({ err, msg: 'A ticket could not be marked as read' })
    }),
  )
}

/** The ticket of this number if the viewer may see it; a foreign one is as absent as a missing one. */
export const readTicket = cache(async (number: string) => {
  if (!/^[1-9]\d{0,8}$/.test(number)) return null
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.tickets,
    where: { number: { equals: Number(number) } },
    limit: 1,
    pagination: false,
    depth: 0,
    select: {
      ...shownEverywhere,
      description: true,
      resolvedAt: true,
      closedAt: true,
      resolutionDueAt: true,
      rating: true,
      relatedArticles: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return docs[0] ?? null
})

export type PortalTicket = NonNullable<Awaited<ReturnType<typeof readTicket>>>
