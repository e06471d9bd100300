import type { Endpoint } from 'payload'
import { bodyOf } from './bodyOf'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { createOnce } from './operations/createOnce'

/** Multipart as Payload takes it: `file`, and the fields as JSON in `_payload`. */
export const createAttachment: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    const data = await bodyOf(req)
    const { file } = req
    return created(
      await createOnce({ req, collection: 'attachments', data, key: idempotencyKey(req), file }),
    )
  },
}
