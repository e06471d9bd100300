import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { DeskTicket } from './readTicket'

/** Who asks, and for which organization; null for what the person may not see. */
export async function readRequester(req: PayloadRequest, ticket: DeskTicket) {
  const [client, organization] = await Promise.all([
    req.payload.findByID({
      collection: slugs.clients,
      id: idOf(ticket.client) ?? '',
      depth: 0,
      disableErrors: true,
      select: { name: true, email: true },
      overrideAccess: false,
      user: req.user,
      req,
    }),
    req.payload.findByID({
      collection: slugs.organizations,
      id: idOf(ticket.organization) ?? '',
      depth: 0,
      disableErrors: true,
      select: { name: true },
      overrideAccess: false,
      user: req.user,
      req,
    }),
  ])
  return { client, organization }
}

export type Requester = Awaited<ReturnType<typeof readRequester>>
