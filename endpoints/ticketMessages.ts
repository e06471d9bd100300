import type { Endpoint } from 'payload'
import { bodyOf, created, idempotencyKey } from './requestBody'
import { createOnce } from '@/src/operations/createOnce'
import { requirePerson } from '@/src/operations/requirePerson'
import { ticketThread } from './ticketThread'

const reply: Omit<Endpoint, 'root'> = {
  path: ticketThread.path,
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const data = { ...(await bodyOf(req)), ticket: req.routeParams?.id }
    return created(
      await createOnce({ req, collection: 'messages', data, key: idempotencyKey(req) }),
    )
  },
}

export const ticketMessages = [ticketThread, reply]
