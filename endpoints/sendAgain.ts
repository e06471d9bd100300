import { isAdmin } from '@/access/people'
import { inOneTransaction } from '@/src/database/transaction'
import { queueAgain } from '@/src/jobs/queueDeliveries'
import { APIError, type Endpoint } from 'payload'

/** An admin has a mail sent once more, such as one that has failed. */
export const sendAgain: Omit<Endpoint, 'root'> = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin(req.user)) throw new APIError('Not found.', 404, null, true)
    const id = String(req.routeParams?.id)
    const outcome = await inOneTransaction(req, () => queueAgain(req, id))
    if (outcome === 'gone') throw new APIError('Not found.', 404, null, true)
    if (outcome === 'waits') {
      throw new APIError('This mail is on its way already.', 409, null, true)
    }
    if (outcome === 'account') {
      const words = 'A mail about an account is not sent again. Ask for a new link instead.'
      throw new APIError(words, 409, null, true)
    }
    return Response.json({ doc: { id } })
  },
}
