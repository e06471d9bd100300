import { nobody } from '@/access/people'
import { ownTicketReads } from '@/access/ownTicketReads'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** When somebody last opened a ticket: one row for each two of them, written by the product. */
export const TicketReads = secured({
  slug: slugs.ticketReads,
  admin: { hidden: true },
  access: { create: nobody, read: ownTicketReads, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [
    { fields: ['client', 'ticket'], unique: true },
    { fields: ['staff', 'ticket'], unique: true },
  ],
  fields: [
    // One of the two.
    { name: 'client', type: 'relationship', relationTo: slugs.clients },
    { name: 'staff', type: 'relationship', relationTo: slugs.staff },
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'readAt', type: 'date', required: true },
  ],
})
