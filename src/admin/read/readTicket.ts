import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** What the conversation says of its ticket; null when the person may not see it. */
export async function readTicket(req: PayloadRequest, id: string) {
  return req.payload.findByID({
    collection: slugs.tickets,
    id,
    depth: 0,
    disableErrors: true,
    select: {
      number: true,
      description: true,
      status: true,
      waitingOn: true,
      priority: true,
      client: true,
      requesterName: true,
      organization: true,
      assignedTo: true,
      slaLeft: true,
      createdAt: true,
      updatedAt: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
}

export type DeskTicket = NonNullable<Awaited<ReturnType<typeof readTicket>>>
