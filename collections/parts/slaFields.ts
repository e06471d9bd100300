import { serverSet } from '@/access/fields'
import type { DateField, Field } from 'payload'

/** A moment that the server alone sets. */
export const stamp = (name: string, label: string, description?: string): DateField => ({
  name,
  label,
  type: 'date',
  access: serverSet,
  admin: { readOnly: true, date: { pickerAppearance: 'dayAndTime' }, description },
})

/** What a ticket shows of its clocks. The promises themselves are rows of their own. */
export const slaFields: Field[] = [
  stamp('firstResponseDueAt', 'First response due'),
  stamp('firstRespondedAt', 'First response'),
  stamp('nextResponseDueAt', 'Next response due'),
  stamp('resolutionDueAt', 'Resolution due'),
  {
    ...stamp('slaDueAt', 'Due next'),
    index: true,
    admin: { readOnly: true, components: { Cell: '@/src/admin/sla/DueCell#DueCell' } },
  },
  {
    name: 'slaLeft',
    label: 'Open minutes left while the clock stands',
    type: 'number',
    access: serverSet,
    admin: { readOnly: true },
  },
  {
    name: 'slaStatus',
    label: 'SLA',
    type: 'select',
    options: [
      { value: 'on_track', label: 'On track' },
      { value: 'at_risk', label: 'At risk' },
      { value: 'breached', label: 'Breached' },
      { value: 'met', label: 'Met' },
      { value: 'paused', label: 'Paused' },
    ],
    access: serverSet,
    admin: { readOnly: true },
  },
]
