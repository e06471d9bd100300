import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** What the desk says of a ticket; undefined when the person may not see one of that number. */
export async function readTicket(req: PayloadRequest, number: number) {
  const { docs } = await req.payload.find({
    collection: slugs.tickets,
    where: { number: { equals: number } },
    limit: 1,
    pagination: false,
    depth: 0,
    // Whoever may see no tickets at all finds none.
    disableErrors: true,
    select: {
      number: true,
      subject: true,
      description: true,
      status: true,
      waitingOn: true,
      priority: true,
      category: true,
      project: true,
      client: true,
      requesterName: true,
      organization: true,
      assignedTo: true,
      snoozedUntil: true,
      mergedInto: true,
      relatedArticles: true,
      createdAt: true,
      updatedAt: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs[0]
}

export type DeskTicket = NonNullable<Awaited<ReturnType<typeof readTicket>>>
