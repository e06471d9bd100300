import 'server-only'
import { cache } from 'react'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

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
      number: true,
      subject: true,
      description: true,
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
      resolvedAt: true,
      closedAt: true,
      firstResponseDueAt: true,
      firstRespondedAt: true,
      rating: true,
      relatedArticles: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return docs[0] ?? null
})

export type PortalTicket = NonNullable<Awaited<ReturnType<typeof readTicket>>>
