import { nobody } from '@/access/people'
import { visibleWithTicket } from '@/access/visibleWithTicket'
import { readableOnly } from '@/hooks/articles/readableOnly'
import { nameMax } from '@/src/domain/limits'
import { ticketEventKinds } from '@/src/domain/ticket/events'
import { slugs } from '@/src/slugs'
import { owners } from './parts/owners'
import { secured } from './secured'

export const TicketEvents = secured({
  slug: slugs.ticketEvents,
  labels: { singular: 'Event', plural: 'History' },
  admin: { group: 'Support', hidden: true, useAsTitle: 'kind' },
  access: { create: nobody, read: visibleWithTicket, update: nobody, delete: nobody },
  hooks: { afterOperation: [readableOnly] },
  defaultSort: 'createdAt',
  indexes: [{ fields: ['ticket', 'createdAt'] }, { fields: ['kind', 'createdAt'] }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'kind', type: 'select', required: true, options: [...ticketEventKinds] },
    { name: 'actor', type: 'relationship', relationTo: [slugs.staff, slugs.clients] },
    { name: 'actorName', type: 'text', maxLength: nameMax },
    {
      name: 'actorSide',
      type: 'select',
      required: true,
      options: ['staff', 'client', 'system'],
    },
    { name: 'before', type: 'json' },
    { name: 'after', type: 'json' },
    { name: 'message', type: 'relationship', relationTo: slugs.messages },
    { name: 'isInternal', type: 'checkbox', defaultValue: false, required: true },
    ...owners,
  ],
})
