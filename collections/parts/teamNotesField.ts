import { readByDeskWorkers, setByDeskWorkers } from '@/access/fields'
import { contentMax } from '@/src/domain/limits'
import type { TextareaField } from 'payload'

/** What the team wants to remember, and clients never read. */
export const teamNotesField: TextareaField = {
  name: 'teamNotes',
  label: { en: 'Notes of the team', de: 'Notizen des Teams' },
  type: 'textarea',
  maxLength: contentMax,
  access: { ...readByDeskWorkers, ...setByDeskWorkers },
  admin: {
    description: {
      en: 'Shown beside each ticket, to the team alone.',
      de: 'Stehen neben jedem Ticket, nur für das Team.',
    },
  },
}
