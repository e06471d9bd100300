import { adminsOnly } from '@/access/people'
import { memberOrganizations } from '@/access/memberOrganizations'
import { readByDeskWorkers } from '@/access/fields'
import { recalculateOrganization } from '@/hooks/sla/recalculate'
import { recheckStreamsOfAll } from '@/hooks/organizations/recheckStreamsOfAll'
import { validSender } from '@/hooks/organizations/validSender'
import { contentMax, nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const Organizations = secured({
  slug: slugs.organizations,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slaPolicy', 'sharesTickets'],
    components: {
      views: {
        edit: {
          overview: {
            path: '/overview',
            Component: '@/src/admin/people/OrganizationOverview#OrganizationOverview',
            tab: { label: ({ t }) => t('desk:people_overview' as never), href: '/overview' },
          },
        },
      },
    },
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
    {
      name: 'teamNotes',
      label: { en: 'Notes of the team', de: 'Notizen des Teams' },
      type: 'textarea',
      maxLength: contentMax,
      access: readByDeskWorkers,
      admin: {
        description: {
          en: 'Shown beside each of its tickets, to the team alone.',
          de: 'Stehen neben jedem ihrer Tickets, nur für das Team.',
        },
      },
    },
    {
      name: 'mailFrom',
      label: 'Sender of mails to its people',
      type: 'text',
      access: readByDeskWorkers,
      validate: validSender,
      admin: { description: 'Like Support <support@example.com>; empty, it is that of the desk.' },
    },
    {
      name: 'remindsClients',
      label: 'Remind its people of tickets that wait for them, and close these in the end',
      type: 'checkbox',
      defaultValue: true,
      access: readByDeskWorkers,
    },
  ],
})
