import { recordOutside } from '@/hooks/audit/refusals'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/**
 * Somebody asked by its number for a ticket that they see none of: the thing of somebody else, or
 * nothing. Written down as over the API, where the id tells it.
 */
export function auditDenied(req: PayloadRequest, number: string): void {
  if (!req.user) return
  recordOutside(req, {
    action: 'refused',
    on: { collection: slugs.tickets, name: `404 #${number}` },
  })
}
