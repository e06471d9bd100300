import { serverSet } from '@/access/fields'
import type { Field } from 'payload'

/** What filters say to search in everything that is written in a ticket. It keeps no value itself. */
export const searchField: Field = {
  name: 'search',
  label: { en: 'number, words or name', de: 'Nummer, Wörtern oder Namen' },
  type: 'text',
  virtual: true,
  access: serverSet,
  admin: { hidden: true },
}
