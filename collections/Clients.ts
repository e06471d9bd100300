import { addsClients } from '@/access/addsClients'
import { adminsOnly, nobody } from '@/access/people'
import { givenByDeskWorkers } from '@/access/fields'
import { selfOrAdmins } from '@/access/selfOrAdmins'
import { selfOrDeskWorkers } from '@/access/selfOrDeskWorkers'
import { invitation } from '@/endpoints/invitation'
import { noFirstRegister } from '@/endpoints/noFirstRegister'
import { passwordLinks } from '@/endpoints/passwordLinks'
import { teamNotes } from '@/endpoints/teamNotes'
import { checkAdded } from '@/hooks/clients/checkAdded'
import { renameOnTickets } from '@/hooks/clients/renameOnTickets'
import { bySession } from '@/hooks/people/bySession'
import { validTimeZone } from '@/hooks/people/timeFields'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { disabledField, emailField, languageField, timesDisabledField } from './parts/accountFields'
import { accountHooks } from './parts/accountHooks'
import { currentPassword } from './parts/currentPassword'
import { invitationFields, invitationNotice, standingColumn } from './parts/invitationFields'
import { mailChoicesField, mailsOf, mailTroubleFields } from './parts/mailFields'
import { sessionCookies, sessionRules } from './parts/session'
import { teamNotesField } from './parts/teamNotesField'
import { secured } from './secured'

export const Clients = secured({
  slug: slugs.clients,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'memberships', 'standing', 'createdAt'],
    description: {
      en: 'People who ask for something. Each belongs to an organization and gets an invitation by mail.',
      de: 'Menschen, die um etwas bitten. Jeder gehört zu einer Organisation und wird per E-Mail eingeladen.',
    },
    listSearchableFields: ['name', 'email'],
    components: {
      views: {
        edit: {
          overview: {
            path: '/overview',
            Component: '@/src/admin/people/ClientOverview#ClientOverview',
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
  auth: { ...sessionRules, cookies: sessionCookies, strategies: [bySession('clients')] },
  access: {
    admin: nobody,
    create: addsClients,
    read: selfOrDeskWorkers,
    update: selfOrAdmins('clients'),
    delete: nobody,
    unlock: adminsOnly,
  },
  hooks: {
    ...accountHooks,
    beforeValidate: [checkAdded],
    afterChange: [...(accountHooks.afterChange ?? []), renameOnTickets],
  },
  endpoints: [
    noFirstRegister,
    ...passwordLinks('clients'),
    invitation('clients'),
    teamNotes('clients'),
  ],
  defaultSort: 'name',
  // Each under its own lock, so that no edit writes back what another has ended meanwhile.
  disableBulkEdit: true,
  fields: [
    invitationNotice,
    emailField,
    {
      name: 'name',
      type: 'text',
      required: true,
      maxLength: nameMax,
      admin: { components: { Cell: '@/src/admin/people/PeopleCells#OverviewLinkCell' } },
    },
    standingColumn,
    currentPassword,
    {
      name: 'memberships',
      type: 'array',
      access: givenByDeskWorkers,
      admin: { components: { Cell: '@/src/admin/people/PeopleCells#MembershipsCell' } },
      fields: [
        {
          name: 'organization',
          type: 'relationship',
          relationTo: slugs.organizations,
          required: true,
        },
        {
          name: 'role',
          type: 'select',
          required: true,
          defaultValue: 'member',
          options: [
            { value: 'member', label: 'Member' },
            { value: 'manager', label: 'Manager: sees all tickets of the organization' },
          ],
        },
      ],
    },
    languageField,
    {
      name: 'timeZone',
      type: 'text',
      defaultValue: 'Europe/Berlin',
      required: true,
      validate: validTimeZone,
    },
    {
      name: 'theme',
      type: 'select',
      defaultValue: 'system',
      required: true,
      options: [
        { value: 'system', label: 'As the device' },
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ],
    },
    mailChoicesField('clients'),
    ...mailTroubleFields,
    mailsOf,
    ...invitationFields,
    teamNotesField,
    disabledField,
    timesDisabledField,
  ],
})
