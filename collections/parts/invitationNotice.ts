import type { UIField } from 'payload'

export const invitationNotice: UIField = {
  name: 'invitationNotice',
  type: 'ui',
  admin: { components: { Field: '@/src/admin/InvitationNotice#InvitationNotice' } },
}
