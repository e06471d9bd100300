import { adminsOnly, nobody } from '@/access/people'
import { recordSettings } from '@/hooks/audit/changes'
import { refusedField } from '@/hooks/refusedField'
import { requireSettings } from '@/hooks/requireSettings'
import { isColour } from '@/src/domain/brand'
import { mailLanguages } from '@/src/domain/mail/languages'
import { mailSettings, optionalKinds, wordedMails } from '@/src/domain/mail/settings'
import { mailSettingsSlug } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import type { NumberField, TextField, TextFieldSingleValidation } from 'payload'
import { mailKindLabels } from '@/src/domain/mail/labels'
import { bilingualGlobal } from './bilingual'
import { typedFields } from './parts/typedFields'

const amount = (
  name: 'waitSeconds' | 'mailsAnHour' | `${string}AfterDays`,
  label: string,
  max: number,
  min: number,
  description: string,
): NumberField => ({
  name,
  label,
  type: 'number',
  required: true,
  min,
  max,
  defaultValue: mailSettings[name as 'waitSeconds'],
  admin: { description },
})

const text = (name: string, label: string, description?: string): TextField => ({
  name,
  label,
  type: 'text',
  maxLength: 300,
  admin: { description },
})

const validColor: TextFieldSingleValidation = (value, asked) =>
  isColour(value) || refusedField(asked, refusal('colour_format'))

export const MailSettings = bilingualGlobal({
  slug: mailSettingsSlug,
  label: 'What mails say',
  admin: { group: 'Settings', hideAPIURL: true },
  lockDocuments: false,
  access: { read: adminsOnly, update: adminsOnly, readVersions: nobody },
  hooks: { beforeOperation: [requireSettings], afterChange: [recordSettings] },
  fields: typedFields([
    {
      name: 'previews',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/MailPreviews#MailPreviews' } },
    },
    amount(
      'waitSeconds',
      'Wait for more before a mail goes out',
      3600,
      0,
      'Seconds. What happens to a ticket meanwhile comes in the same mail; what is urgent goes at once.',
    ),
    amount(
      'mailsAnHour',
      'Mails about one ticket to one person in an hour',
      60,
      1,
      'What happens after these is gathered in the next one.',
    ),
    {
      name: 'skipsSeen',
      label: 'No mail about what was read on the page before it went out',
      type: 'checkbox',
      required: true,
      defaultValue: mailSettings.skipsSeen,
    },
    amount(
      'reminderAfterDays',
      'Remind clients of whom a ticket waits for after',
      365,
      0,
      'Days; 0 is never.',
    ),
    amount(
      'closeWaitingAfterDays',
      'Close a ticket that waits for its client after',
      365,
      0,
      'Days; 0 is never. Only after a reminder.',
    ),
    amount(
      'stillWorkingAfterDays',
      'Tell clients that somebody is still working on it when nothing has happened for',
      365,
      0,
      'Days; 0 is never.',
    ),
    {
      name: 'color',
      label: 'Color of buttons',
      type: 'text',
      required: true,
      defaultValue: mailSettings.color,
      validate: validColor,
    },
    {
      name: 'off',
      label: 'Mails that are not sent at all',
      type: 'select',
      hasMany: true,
      options: optionalKinds.map((value) => ({ value, label: mailKindLabels[value] })),
    },
    {
      name: 'wordings',
      label: 'Words of your own',
      labels: { singular: 'Text', plural: 'Texts' },
      type: 'array',
      maxRows: 100,
      admin: {
        description:
          'An empty part keeps the usual words; take a text away and they are all back. ' +
          'You can write {name}, {number}, {subject} and {desk}. Mails about one ticket have one ' +
          'subject, which is that of "All mails".',
      },
      fields: [
        {
          name: 'mail',
          type: 'select',
          required: true,
          options: wordedMails.map((value) => ({ value, label: mailKindLabels[value] })),
        },
        {
          name: 'language',
          type: 'select',
          required: true,
          options: mailLanguages.map((value) => ({
            value,
            label: { en: 'English', de: 'Deutsch' }[value],
          })),
        },
        text('subject', 'Subject'),
        text('greeting', 'Greeting'),
        text('footer', 'Last line'),
      ],
    },
  ]),
})
