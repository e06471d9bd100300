import type { UIField } from 'payload'

/** In lists: how far somebody who was added has come, and the way to invite them again. */
export const standingColumn: UIField = {
  name: 'standing',
  label: { en: 'Invitation', de: 'Einladung' },
  type: 'ui',
  admin: {
    components: {
      Field: '@/src/admin/people/NoField#NoField',
      Cell: '@/src/admin/people/StandingCell#StandingCell',
    },
  },
}
