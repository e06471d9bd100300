import type { Endpoint } from 'payload'
import { bodyOf, created, idempotencyKey } from './requestBody'
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
