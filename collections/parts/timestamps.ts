import { readByDeskWorkers, serverSet } from '@/access/fields'
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

/** It moves with what only the team does, like an assignment. Clients have `lastActivityAt`. */
export const updatedAtForDesk: DateField = {
  ...timestamp('updatedAt', 'Updated'),
  access: { ...serverSet, ...readByDeskWorkers },
}

export const timestamps = [timestamp('createdAt', 'Created'), timestamp('updatedAt', 'Updated')]
