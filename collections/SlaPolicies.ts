import { adminsOnly, deskWorkersOnly } from '@/access/people'
import { priorities, priority } from '@/src/domain/ticket/priority'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import type { GroupField, NumberField } from 'payload'
import { secured } from './secured'

const minutes = (name: string, label: string): NumberField => ({
  name,
  label,
  type: 'number',
  min: 1,
  max: 525_600,
  required: true,
  admin: { width: '50%', description: 'Business minutes' },
})

const targets: GroupField[] = priorities.map((value) => ({
  name: value,
  label: priority[value].label,
  type: 'group',
  fields: [
    {
      type: 'row',
      fields: [minutes('firstResponse', 'First response'), minutes('resolution', 'Resolution')],
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
  },
  access: { create: adminsOnly, read: deskWorkersOnly, update: adminsOnly, delete: adminsOnly },
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
  ],
})
