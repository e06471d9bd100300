import { adminsOnly, deskWorkersOnly } from '@/access/people'
import {
  keepOneDefault,
  keepPolicyVersion,
  keepTheDefault,
  policiesInTurn,
  recalculateWithout,
} from '@/hooks/sla/policies'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import type { GroupField, NumberField } from 'payload'
import { secured } from './secured'

const minutes = (name: string, label: string, more: Partial<NumberField> = {}) =>
  ({
    name,
    label,
    type: 'number',
    min: 1,
    max: 525_600,
    required: true,
    ...more,
    admin: {
      width: '25%',
      components: { Description: '@/src/admin/sla/MinutesInWords#MinutesInWords' },
    },
  }) as NumberField

const targets: GroupField[] = priorities.map((value) => ({
  name: value,
  label: priority[value].label,
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [
        minutes('firstResponse', 'First response'),
        minutes('nextResponse', 'Next response', { required: false }),
        minutes('resolution', 'Resolution'),
        {
          name: 'roundTheClock',
          label: 'Round the clock',
          type: 'checkbox',
          defaultValue: false,
          admin: { width: '25%', description: 'Nights and holidays count' },
        },
      ],
    },
  ],
}))

export const SlaPolicies = secured({
  slug: slugs.slaPolicies,
  labels: { singular: 'SLA policy', plural: 'SLA policies' },
  admin: {
    group: 'Settings',
    useAsTitle: 'name',
    defaultColumns: ['name', 'businessHours', 'isDefault'],
    description: {
      en: 'How soon a ticket is answered and resolved, by its priority, such as “Urgent: one hour”. The default one holds for every organization without its own.',
      de: 'Wie bald ein Ticket je nach Priorität beantwortet und gelöst wird, etwa „Dringend: eine Stunde“. Die Standardrichtlinie gilt für jede Organisation ohne eigene.',
    },
  },
  access: { create: adminsOnly, read: deskWorkersOnly, update: adminsOnly, delete: adminsOnly },
  hooks: {
    beforeOperation: [policiesInTurn],
    beforeChange: [keepOneDefault],
    afterChange: [keepPolicyVersion],
    beforeDelete: [keepTheDefault],
    afterDelete: [recalculateWithout],
  },
  defaultSort: 'name',
  fields: [
    { name: 'name', type: 'text', required: true, unique: true, maxLength: nameMax },
    {
      name: 'businessHours',
      type: 'relationship',
      relationTo: slugs.businessHours,
      required: true,
    },
    {
      name: 'isDefault',
      label: 'Applies to organizations without a policy of their own',
      type: 'checkbox',
      defaultValue: false,
      required: true,
    },
    { name: 'targets', type: 'group', fields: targets },
    {
      name: 'pausesForThirdParty',
      label: 'The clock stands while a third party is waited for',
      type: 'checkbox',
      defaultValue: true,
      required: true,
      admin: { description: 'It always stands while the client is waited for.' },
    },
    {
      name: 'tellOnBreach',
      label: 'Who else hears of a broken promise',
      type: 'relationship',
      relationTo: slugs.staff,
      hasMany: true,
      maxRows: 20,
      filterOptions: { disabled: { equals: false }, role: { not_equals: 'editor' } },
      admin: {
        description: 'Besides whoever works on the ticket. Without anybody here, all admins.',
      },
    },
  ],
})
