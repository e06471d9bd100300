import { nobody } from '@/access/nobody'
import { passwordMost } from '@/src/domain/passwordRefusal'
import type { TextField } from 'payload'

/** Asked for when people change their own password; it is stored nowhere and never read. */
export const currentPassword: TextField = {
  name: 'currentPassword',
  type: 'text',
  virtual: true,
  maxLength: passwordMost,
  // Nothing is there to read; but the admin asks only for fields that could be read.
  access: { create: nobody },
  admin: {
    description: 'Asked for when you change your password.',
    condition: (data, _siblings, { operation, user }) =>
      operation === 'update' && data.id === user?.id,
    components: { Field: '@payloadcms/ui#PasswordField' },
  },
}
