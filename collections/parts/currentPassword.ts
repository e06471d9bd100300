import { nobody } from '@/access/people'
import { passwordMost } from '@/src/domain/account/passwords'
import type { TextField } from 'payload'

/** Asked for when people change their own password; it is stored nowhere and never read. */
export const currentPassword: TextField = {
  name: 'currentPassword',
  label: 'Current password, to set a new one',
  type: 'text',
  virtual: true,
  maxLength: passwordMost,
  // Nothing is there to read; but the admin asks only for fields that could be read.
  access: { create: nobody },
  admin: {
    condition: (data, _siblings, { operation, user }) =>
      operation === 'update' && data.id === user?.id,
    components: { Field: '@payloadcms/ui#PasswordField' },
  },
}
