import { inviteAgain } from '@/src/operations/inviteAgain'
import type { Endpoint } from 'payload'

/** Mails another link to somebody who has not come in yet. */
export const invitation = (collection: 'staff' | 'clients'): Omit<Endpoint, 'root'> => ({
  path: '/:id/invitation',
  method: 'post',
  handler: async (req) => {
    const id = String(req.routeParams?.id)
    await inviteAgain(req, collection, id)
    return Response.json({ doc: { id } })
  },
})
