import type { Endpoint } from 'payload'
import { bodyOf, idempotencyKey } from './requestBody'
import { created } from './created'
import { createOnce } from '@/src/operations/createOnce'

export const createMessage: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const data = await bodyOf(req)
    return created(
      await createOnce({ req, collection: 'messages', data, key: idempotencyKey(req) }),
    )
  },
}
