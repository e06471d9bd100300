import { isAdmin } from '@/access/people'
import { inOneTransaction } from '@/src/database/transaction'
import { queueAgain } from '@/src/jobs/queueDeliveries'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'

/** An admin has a mail sent once more, such as one that has failed. */
export const sendAgain: Omit<Endpoint, 'root'> = {
  path: '/:id/again',
  method: 'post',
  handler: async (req) => {
    if (!isAdmin(req.user)) throw refuse(404, refusal('not_found'))
    const id = String(req.routeParams?.id)
    const outcome = await inOneTransaction(req, () => queueAgain(req, id))
    if (outcome === 'gone') throw refuse(404, refusal('not_found'))
    if (outcome === 'waits') throw refuse(409, refusal('mail_under_way'))
    if (outcome === 'account') throw refuse(409, refusal('mail_of_account'))
    return Response.json({ doc: { id } })
  },
}
