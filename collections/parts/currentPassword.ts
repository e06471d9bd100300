import { nobody } from '@/access/nobody'
import { passwordMost } from '@/src/domain/passwordRefusal'
import type { TextField } from 'payload'

/** Asked for when people change their own password; it is stored nowhere and never read. */
export const currentPassword: TextField = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  maxLength: passwordMost,
  access: { read: nobody, create: nobody },
}
