import type { Endpoint } from 'payload'
import { bodyOf, created, idempotencyKey } from './requestBody'
import { createOnce } from '@/src/operations/createOnce'

export const createTicket: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const data = await bodyOf(req)
    return created(await createOnce({ req, collection: 'tickets', data, key: idempotencyKey(req) }))
  },
}
