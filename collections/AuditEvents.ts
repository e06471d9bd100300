import { adminsOnly, nobody } from '@/access/people'
import { auditActions } from '@/src/domain/auditActions'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** `sign_in_refused` reads `Sign in refused`. */
const labelOf = (action: string) =>
  action.charAt(0).toUpperCase() + action.slice(1).replaceAll('_', ' ')

export const AuditEvents = secured({
  slug: slugs.auditEvents,
  labels: { singular: 'Audit entry', plural: 'Audit' },
  admin: {
    group: 'Settings',
    useAsTitle: 'subjectName',
    listSearchableFields: ['subjectName', 'subjectId', 'actorName', 'address'],
    defaultColumns: [
      'createdAt',
      'action',
      'actorName',
      'subjectCollection',
      'subjectName',
      'changes',
    ],
    description: 'What happened at the desk. Nobody can change or delete it.',
  },
  access: { create: nobody, read: adminsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['action', 'createdAt'] }, { fields: ['subjectId', 'createdAt'] }],
  fields: [
    {
      name: 'action',
      type: 'select',
      required: true,
      options: auditActions.map((value) => ({ value, label: labelOf(value) })),
    },
    { name: 'actor', type: 'relationship', relationTo: [slugs.staff, slugs.clients] },
    { name: 'actorName', label: 'By', type: 'text' },
    {
      name: 'actorSide',
      label: 'Side',
      type: 'select',
      required: true,
      options: ['staff', 'client', 'system'],
    },
    {
      name: 'subjectCollection',
      label: 'Kind of thing',
      type: 'text',
      required: true,
      admin: { components: { Cell: '@/src/admin/audit/AuditCells#ThingCell' } },
    },
    { name: 'subjectId', label: 'ID', type: 'text' },
    { name: 'subjectName', label: 'Thing', type: 'text' },
    { name: 'address', label: 'From address', type: 'text' },
    {
      name: 'changes',
      type: 'textarea',
      admin: { components: { Cell: '@/src/admin/audit/AuditCells#ChangesCell' } },
    },
    // The same for programs. Payload's JSON editor would be loaded from another server.
    { name: 'before', type: 'json', admin: { hidden: true } },
    { name: 'after', type: 'json', admin: { hidden: true } },
  ],
})
