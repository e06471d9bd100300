import { promisesOf } from '@/src/operations/promises'
import type { Endpoint } from 'payload'

/** Why a ticket is due when it is. */
export const promises: Omit<Endpoint, 'root'> = {
  path: '/:id/promises',
  method: 'get',
  handler: async (req) =>
    Response.json({ doc: await promisesOf(req, String(req.routeParams?.id)) }),
}
