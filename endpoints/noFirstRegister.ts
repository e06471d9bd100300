import type { Endpoint } from 'payload'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'

/**
 * Payload lets whoever comes first register in an empty sign-in collection. The first admin is
 * made by a command on the server instead.
 */
export const noFirstRegister: Omit<Endpoint, 'root'> = {
  path: '/first-register',
  method: 'post',
  handler: () => {
    throw refuse(404, refusal('registration'))
  },
}
