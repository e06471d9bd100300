import { adminsOnly, nobody } from '@/access/people'
import { setByAdmins } from '@/access/fields'
import { selfOrAdmins } from '@/access/selfOrAdmins'
import { selfOrDeskWorkers } from '@/access/selfOrDeskWorkers'
import { noFirstRegister } from '@/endpoints/noFirstRegister'
import { passwordLinks } from '@/endpoints/passwordLinks'
import { renameOnTickets } from '@/hooks/clients/renameOnTickets'
import { bySession } from '@/hooks/people/bySession'
import { validTimeZone } from '@/hooks/people/timeFields'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { disabledField, emailField, languageField, timesDisabledField } from './parts/accountFields'
import { accountHooks } from './parts/accountHooks'
import { currentPassword } from './parts/currentPassword'
import { invitationNotice } from './parts/invitationNotice'
import { mailChoicesField, mailsOf, mailTroubleFields } from './parts/mailFields'
import { sessionCookies, sessionRules } from './parts/session'
import { secured } from './secured'

export const Clients = secured({
  slug: slugs.clients,
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'memberships', 'disabled'],
    listSearchableFields: ['name', 'email'],
    components: {
      views: {
        edit: {
          tickets: {
            path: '/tickets',
            Component: '@/src/admin/people/ClientTickets#ClientTickets',
            tab: { label: ({ t }) => t('desk:tickets' as never), href: '/tickets' },
          },
        },
      },
    },
  },
  auth: { ...sessionRules, cookies: sessionCookies, strategies: [bySession('clients')] },
  access: {
    admin: nobody,
    create: adminsOnly,
    read: selfOrDeskWorkers,
    update: selfOrAdmins('clients'),
    delete: nobody,
    unlock: adminsOnly,
  },
  hooks: {
    ...accountHooks,
    afterChange: [...(accountHooks.afterChange ?? []), renameOnTickets],
  },
  endpoints: [noFirstRegister, ...passwordLinks('clients')],
  defaultSort: 'name',
  // Each under its own lock, so that no edit writes back what another has ended meanwhile.
  disableBulkEdit: true,
  fields: [
    invitationNotice,
    emailField,
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    currentPassword,
    {
      name: 'memberships',
      type: 'array',
      access: setByAdmins,
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
    disabledField,
    timesDisabledField,
  ],
})
