import { slugs } from '@/src/slugs'
import type { PayloadRequest, Where } from 'payload'

const shown = 15

/** The tickets of a person or an organization, the newest activity first, read as who looks. */
export const ticketsOf = (req: PayloadRequest, where: Where) =>
  req.payload.find({
    collection: slugs.tickets,
    where,
    sort: '-lastActivityAt',
    limit: shown,
    depth: 0,
    select: {
      number: true,
      subject: true,
      status: true,
      waitingOn: true,
      priority: true,
      requesterName: true,
      assignedTo: true,
      slaStatus: true,
      slaDueAt: true,
      slaLeft: true,
      lastActivityAt: true,
      rating: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
