import type { Endpoint } from 'payload'
import { bodyOf } from './bodyOf'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { createOnce } from './operations/createOnce'

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
