import { adminsOnly, nobody } from '@/access/people'
import { sendAgain } from '@/endpoints/sendAgain'
import { accountMailKinds } from '@/src/domain/mail/settings'
import { deliveryKinds } from '@/src/domain/ticket/told'
import { slugs } from '@/src/slugs'
import { mailKindLabels } from '@/src/domain/mail/labels'
import { secured } from './secured'

const kinds = [...deliveryKinds, ...accountMailKinds].map((value) => ({
  value,
  label: mailKindLabels[value],
}))

export const Deliveries = secured({
  slug: slugs.deliveries,
  labels: { singular: 'Mail', plural: 'Mails' },
  admin: {
    group: 'Settings',
    useAsTitle: 'address',
    components: { beforeListTable: ['@/src/admin/MailStates#MailStates'] },
    defaultColumns: ['status', 'kind', 'address', 'ticket', 'lastError', 'createdAt', 'sentAt'],
  },
  endpoints: [sendAgain],
  access: { create: nobody, read: adminsOnly, update: nobody, delete: nobody },
  // The statuses stand in the order of their weight: what has failed comes first, the newest of it.
  defaultSort: '-status',
  indexes: [
    { fields: ['status', 'createdAt'] },
    { fields: ['event', 'person', 'kind'], unique: true },
    { fields: ['article', 'person', 'reviewOn'], unique: true },
    { fields: ['person', 'status'] },
  ],
  fields: [
    {
      name: 'again',
      type: 'ui',
      admin: { components: { Field: '@/src/admin/SendAgain#SendAgain' } },
    },
    { name: 'kind', type: 'select', required: true, options: kinds },
    { name: 'event', type: 'relationship', relationTo: slugs.ticketEvents },
    // None for a mail about an account, or about an article.
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets },
    { name: 'message', type: 'relationship', relationTo: slugs.messages },
    { name: 'attachment', type: 'relationship', relationTo: slugs.attachments },
    { name: 'article', type: 'relationship', relationTo: slugs.articles },
    // The review that was due, of which nobody is reminded twice.
    { name: 'reviewOn', type: 'date' },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      required: true,
    },
    // The same once more, as a column that an index can hold.
    { name: 'person', type: 'text', required: true, admin: { hidden: true } },
    { name: 'address', type: 'email', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: ['sent', 'dropped', 'handed_over', 'queued', 'failed'],
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastError', type: 'textarea' },
    // The mail's Message-ID. Under that name its column would be the one of `message`.
    { name: 'mailId', label: 'Message-ID', type: 'text', unique: true },
    // What was told in one mail: the row whose Message-ID it carried, itself among them.
    { name: 'sentWith', type: 'relationship', relationTo: slugs.deliveries },
    // Which attempt marked it, so that nobody but that one takes the mark back.
    { name: 'claim', type: 'text', admin: { hidden: true } },
    { name: 'dueAt', label: 'Waits until', type: 'date' },
    { name: 'sentAt', type: 'date' },
    {
      name: 'unconfirmed',
      type: 'checkbox',
      defaultValue: false,
      required: true,
      admin: { description: 'Handed over, but the worker died before the mail server answered.' },
    },
  ],
})
