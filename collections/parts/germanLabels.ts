import { nameMax } from '@/src/domain/limits'
import type { Field } from 'payload'

/** What people with German pages read in place of name and description, where it was written. */
export const germanLabels: Field[] = [
  { name: 'nameGerman', label: 'Name in German', type: 'text', maxLength: nameMax },
  {
    name: 'descriptionGerman',
    label: 'Description in German',
    type: 'textarea',
    maxLength: 500,
  },
]
