import type { Endpoint } from 'payload'
import { bodyOf } from './bodyOf'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { createOnce } from './operations/createOnce'

export const createTicket: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const data = await bodyOf(req)
    return created(await createOnce({ req, collection: 'tickets', data, key: idempotencyKey(req) }))
  },
}
