import { readByDeskWorkers, serverSet } from '@/access/fields'
import type { DateField, UIField } from 'payload'

const moment = (name: string, en: string, de: string): DateField => ({
  name,
  label: { en, de },
  type: 'date',
  access: { ...serverSet, ...readByDeskWorkers },
  // Told in words on the person's page; here they are columns and filters of the list.
  admin: { readOnly: true, condition: () => false, date: { pickerAppearance: 'dayAndTime' } },
})

/** How far somebody who was added has come. The desk writes these as it happens. */
export const invitationFields: DateField[] = [
  moment('invitedAt', 'Invited', 'Eingeladen'),
  moment('invitedUntil', 'Invitation valid until', 'Einladung gültig bis'),
  moment('acceptedAt', 'Came in for the first time', 'Zum ersten Mal hereingekommen'),
]

export const invitationNotice: UIField = {
  name: 'invitationNotice',
  type: 'ui',
  admin: { components: { Field: '@/src/admin/InvitationNotice#InvitationNotice' } },
}

/** In lists: how far somebody who was added has come, and the way to invite them again. */
export const standingColumn: UIField = {
  name: 'standing',
  label: { en: 'Invitation', de: 'Einladung' },
  type: 'ui',
  admin: {
    components: {
      Field: '@/src/admin/people/NoField#NoField',
      Cell: '@/src/admin/people/PeopleCells#StandingCell',
    },
  },
}
