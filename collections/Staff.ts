import { adminsOnly, nobody, staffOnly } from '@/access/people'
import { setByAdmins } from '@/access/fields'
import { selfOrAdmins } from '@/access/selfOrAdmins'
import { invitation } from '@/endpoints/invitation'
import { noFirstRegister } from '@/endpoints/noFirstRegister'
import { passwordLinks } from '@/endpoints/passwordLinks'
import { bySession } from '@/hooks/people/bySession'
import { keepAnAdmin, keepAnAdminUndeleted, staffInTurn } from '@/hooks/people/keepAnAdmin'
import { validOwnZone } from '@/hooks/people/timeFields'
import { nameMax, undoSendMost } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { disabledField, emailField, languageField, timesDisabledField } from './parts/accountFields'
import { accountHooks } from './parts/accountHooks'
import { currentPassword } from './parts/currentPassword'
import { invitationFields, invitationNotice, standingColumn } from './parts/invitationFields'
import { mailChoicesField, mailsOf, mailTroubleFields } from './parts/mailFields'
import { sessionCookies, sessionRules } from './parts/session'
import { secured } from './secured'

export const Staff = secured({
  slug: slugs.staff,
  labels: { singular: 'Staff member', plural: 'Staff' },
  admin: {
    group: 'People',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role', 'standing', 'createdAt'],
    description: {
      en: 'Who works here. Agents answer tickets, editors write the help center, admins do both and set up everything. Each gets an invitation by mail.',
      de: 'Wer hier arbeitet. Agenten beantworten Tickets, die Redaktion schreibt das Hilfe-Center, Admins tun beides und richten alles ein. Jeder wird per E-Mail eingeladen.',
    },
  },
  auth: { ...sessionRules, cookies: sessionCookies, strategies: [bySession('staff')] },
  access: {
    admin: staffOnly,
    create: adminsOnly,
    read: staffOnly,
    update: selfOrAdmins('staff'),
    delete: nobody,
    unlock: adminsOnly,
  },
  hooks: {
    ...accountHooks,
    beforeOperation: [staffInTurn, ...accountHooks.beforeOperation],
    beforeChange: [...accountHooks.beforeChange, keepAnAdmin],
    beforeDelete: [keepAnAdminUndeleted],
  },
  endpoints: [noFirstRegister, ...passwordLinks('staff'), invitation('staff')],
  defaultSort: 'name',
  // Each under its own lock, so that no edit writes back what another has ended meanwhile.
  disableBulkEdit: true,
  fields: [
    invitationNotice,
    emailField,
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    standingColumn,
    currentPassword,
    {
      name: 'role',
      type: 'select',
      required: true,
      defaultValue: 'agent',
      options: [
        { value: 'admin', label: 'Admin' },
        { value: 'agent', label: 'Agent' },
        { value: 'editor', label: 'Editor' },
      ],
      access: setByAdmins,
    },
    {
      ...languageField,
      label: { en: 'Language of your mails', de: 'Sprache Ihrer E-Mails' },
    },
    {
      name: 'timeZone',
      label: { en: 'Time zone', de: 'Zeitzone' },
      type: 'text',
      validate: validOwnZone,
      admin: {
        components: { Field: '@/src/admin/people/TimeZoneField#TimeZoneField' },
        description: {
          en: 'In which your mails and lists tell the time. Empty: that of the business hours.',
          de: 'In der Ihre E-Mails und Listen die Zeit angeben. Leer: die der Geschäftszeiten.',
        },
      },
    },
    {
      name: 'undoSendSeconds',
      label: {
        en: 'Your replies wait before they go out',
        de: 'Ihre Antworten warten, ehe sie hinausgehen',
      },
      type: 'number',
      min: 0,
      max: undoSendMost,
      admin: {
        description: {
          en: 'Seconds in which you can undo the sending. Empty: as the desk has it. 0: at once.',
          de: 'Sekunden, in denen Sie das Senden rückgängig machen können. Leer: wie im Desk eingestellt. 0: sofort.',
        },
      },
    },
    mailChoicesField('staff'),
    ...mailTroubleFields,
    ...invitationFields,
    mailsOf,
    disabledField,
    timesDisabledField,
  ],
})
