import type { Priority } from '@/src/domain/ticket/priority'

/** In the order people see them. */
export const categories = [
  {
    name: 'Technical Issue',
    description: 'Something on the site is broken, slow or looks wrong.',
    defaultPriority: 'high',
  },
  {
    name: 'Content Update',
    description: 'Texts, pictures, pages or people to add, change or take down.',
    defaultPriority: 'normal',
  },
  {
    name: 'Feature Request',
    description: 'Something the site cannot do yet and should.',
    defaultPriority: 'low',
  },
  {
    name: 'Billing Question',
    description: 'Invoices, maintenance plans and hours.',
    defaultPriority: 'normal',
  },
  {
    name: 'General Inquiry',
    description: 'Anything else.',
    defaultPriority: 'low',
  },
] as const satisfies readonly { name: string; description: string; defaultPriority: Priority }[]

export type CategoryName = (typeof categories)[number]['name']
