import { adminsOnly, nobody } from '@/access/people'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Open tickets that are reckoned anew, because what they are judged by has changed. */
export const SlaRecalculations = secured({
  slug: slugs.slaRecalculations,
  labels: { singular: 'SLA recalculation', plural: 'SLA recalculations' },
  admin: {
    group: 'Settings',
    useAsTitle: 'reason',
    defaultColumns: ['reason', 'done', 'total', 'changed', 'createdAt', 'finishedAt'],
    hideAPIURL: true,
  },
  access: { create: nobody, read: adminsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: [
    {
      name: 'reason',
      type: 'select',
      required: true,
      options: [
        { value: 'calendar', label: 'Business hours have changed' },
        { value: 'policy', label: 'A policy has changed' },
        { value: 'organization', label: 'An organization has another policy' },
        { value: 'settings', label: 'The share for warnings has changed' },
        { value: 'start', label: 'Tickets without clocks get theirs' },
      ],
    },
    { name: 'name', label: 'Of what', type: 'text', maxLength: nameMax },
    // Which tickets: those of one organization, or all that are open.
    { name: 'organization', type: 'relationship', relationTo: slugs.organizations },
    { name: 'total', label: 'Open tickets', type: 'number' },
    { name: 'done', label: 'Looked at', type: 'number', required: true, defaultValue: 0 },
    {
      name: 'changed',
      label: 'With other due times',
      type: 'number',
      required: true,
      defaultValue: 0,
    },
    // Where it goes on when a worker dies.
    { name: 'after', type: 'text', admin: { hidden: true } },
    { name: 'finishedAt', label: 'Finished', type: 'date' },
  ],
})
