import { readByDeskWorkers, serverSet, setByAdmins } from '@/access/fields'
import { digestRhythms, mailChoices, type MailChoice } from '@/src/domain/mail/choices'
import type { Field, GroupField, UIField } from 'payload'

const labels: Record<MailChoice, string> = {
  ticketCreated: 'New tickets',
  reply: 'Replies',
  statusChanged: 'Changes of status',
  added: 'Tickets that somebody adds you to',
  reminders: 'Reminders',
  assigned: 'Tickets that are assigned to you',
  mentioned: 'Notes that mention you',
  reviews: 'Articles of yours to look at again',
}

/** What people want to hear of by mail, and how often. */
export const mailChoicesField = (whose: keyof typeof mailChoices): GroupField => ({
  name: 'mailChoices',
  label: 'Mails',
  type: 'group',
  fields: [
    ...mailChoices[whose].map((name) => ({
      name,
      label: labels[name],
      type: 'checkbox' as const,
      defaultValue: true,
    })),
    {
      name: 'digest',
      label: 'Together',
      type: 'select',
      defaultValue: 'off',
      options: digestRhythms.map((value) => ({
        value,
        label: { off: 'Each as it happens', daily: 'Once a day', weekly: 'Once a week' }[value],
      })),
      admin: { description: 'What is urgent or was asked for comes at once all the same.' },
    },
  ],
})

/** A way from a ticket or a person to what was sent. */
export const mailsOf: UIField = {
  name: 'mailsOf',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '@/src/admin/MailsOf#MailsOf' },
  },
}

/** An address that a mail server has refused gets no more, until an admin says that it is right. */
export const mailTroubleFields: Field[] = [
  {
    name: 'mailPaused',
    label: 'No mails: this address was refused',
    type: 'checkbox',
    defaultValue: false,
    access: { create: serverSet.create, update: setByAdmins.update },
    admin: {
      position: 'sidebar',
      condition: (person) => person.mailPaused === true || Boolean(person.mailTrouble),
      description: 'Take the mark away when the address is right.',
    },
  },
  {
    name: 'mailTrouble',
    label: 'What the mail server said',
    type: 'text',
    access: { ...serverSet, ...readByDeskWorkers },
    admin: {
      position: 'sidebar',
      readOnly: true,
      condition: (person) => Boolean(person.mailTrouble),
    },
  },
]
