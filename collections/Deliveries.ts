import { adminsOnly, nobody } from '@/access/people'
import { deliveryKinds } from '@/src/domain/ticket/told'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const Deliveries = secured({
  slug: slugs.deliveries,
  labels: { singular: 'Mail', plural: 'Mails' },
  admin: {
    group: 'Settings',
    useAsTitle: 'address',
    defaultColumns: ['kind', 'address', 'status', 'attempts', 'createdAt', 'sentAt'],
  },
  access: { create: nobody, read: adminsOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  indexes: [{ fields: ['status', 'createdAt'] }],
  fields: [
    { name: 'kind', type: 'select', required: true, options: [...deliveryKinds] },
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'message', type: 'relationship', relationTo: slugs.messages },
    { name: 'attachment', type: 'relationship', relationTo: slugs.attachments },
    {
      name: 'recipient',
      type: 'relationship',
      relationTo: [slugs.staff, slugs.clients],
      required: true,
    },
    { name: 'address', type: 'email', required: true },
    {
      name: 'status',
      type: 'select',
      required: true,
      defaultValue: 'queued',
      options: ['queued', 'handed_over', 'sent', 'failed', 'dropped'],
    },
    { name: 'attempts', type: 'number', required: true, defaultValue: 0 },
    { name: 'lastError', type: 'textarea' },
    // The mail's Message-ID. Under that name its column would be the one of `message`.
    { name: 'mailId', label: 'Message-ID', type: 'text', unique: true },
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
