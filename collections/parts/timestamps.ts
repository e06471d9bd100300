import { serverSet } from '@/access/fields'
import type { DateField } from 'payload'

/** Payload takes these from callers as well; promises are counted from them, so nobody may. */
const timestamp = (name: 'createdAt' | 'updatedAt', label: string): DateField => ({
  name,
  label,
  type: 'date',
  access: serverSet,
  index: true,
  admin: { hidden: true, disableBulkEdit: true },
})

export const timestamps = [timestamp('createdAt', 'Created'), timestamp('updatedAt', 'Updated')]
