import { readByDeskWorkers, serverSet } from '@/access/fields'
import type { DateField } from 'payload'

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
