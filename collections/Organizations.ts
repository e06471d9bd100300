import { adminsOnly } from '@/access/people'
import { memberOrganizations } from '@/access/memberOrganizations'
import { readByDeskWorkers } from '@/access/fields'
import { teamNotes } from '@/endpoints/teamNotes'
import { recalculateOrganization } from '@/hooks/sla/recalculate'
import { recheckStreamsOfAll } from '@/hooks/people/recheckStreams'
import { validSender } from '@/hooks/organizations/validSender'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { teamNotesField } from './parts/teamNotesField'
import { secured } from './secured'

export const Organizations = secured({
  slug: slugs.organizations,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'slaPolicy', 'sharesTickets'],
    description: {
      en: 'Whom the desk works for, such as “Acme GmbH”. People, projects and tickets belong to one; a plan of its own is for those who pay for quicker answers.',
      de: 'Für wen gearbeitet wird, etwa „Acme GmbH“. Menschen, Projekte und Tickets gehören zu einer; einen eigenen Plan bekommt, wer schnellere Antworten bezahlt.',
    },
    components: {
      views: {
        edit: {
          overview: {
            path: '/overview',
            Component: '@/src/admin/people/OrganizationOverview#OrganizationOverview',
            tab: {
              label: ({ t }) => t('desk:people_overview' as never),
              href: '/overview',
              order: 1,
            },
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
  endpoints: [teamNotes('organizations')],
  defaultSort: 'name',
  fields: [
    {
      name: 'name',
      type: 'text',
      required: true,
      unique: true,
      maxLength: nameMax,
      admin: { components: { Cell: '@/src/admin/people/PeopleCells#OverviewLinkCell' } },
    },
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
    teamNotesField,
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
