import { adminsOnly } from '@/access/people'
import { memberOrganizations } from '@/access/memberOrganizations'
import { readByDeskWorkers } from '@/access/fields'
import { recalculateOrganization } from '@/hooks/sla/recalculate'
import { recheckStreamsOfAll } from '@/hooks/organizations/recheckStreamsOfAll'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const Organizations = secured({
  slug: slugs.organizations,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slaPolicy', 'sharesTickets'],
  },
  access: {
    create: adminsOnly,
    read: memberOrganizations,
    update: adminsOnly,
    delete: adminsOnly,
  },
  hooks: { afterChange: [recheckStreamsOfAll, recalculateOrganization] },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: nameMax },
    {
      name: 'slaPolicy',
      label: 'SLA policy',
      type: 'relationship',
      relationTo: slugs.slaPolicies,
      access: readByDeskWorkers,
      admin: { description: 'Without one, the default policy applies.' },
    },
    {
      name: 'sharesTickets',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      admin: { description: 'Every member sees the tickets of all members.' },
    },
  ],
})
