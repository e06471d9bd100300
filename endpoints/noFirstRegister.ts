import type { Endpoint } from 'payload'
import { APIError } from 'payload'

/**
 * Payload lets whoever comes first register in an empty sign-in collection. The first admin is
 * made by a command on the server instead.
 */
export const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw new APIError('Nobody can register here.', 404, null, true)
  },
}
