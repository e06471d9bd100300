import { nobody } from '@/access/people'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** How a ticket was before a change that may still be taken back; kept for as long as that. */
export const TicketUndos = secured({
  slug: slugs.ticketUndos,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['batch', 'ticket', 'staff'], unique: true }],
  fields: [
    { name: 'batch', type: 'text', required: true },
    { name: 'kind', type: 'select', required: true, options: ['bulk', 'merge'] },
    { name: 'staff', type: 'relationship', relationTo: slugs.staff, required: true },
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'before', type: 'json', required: true },
    { name: 'after', type: 'json', required: true },
    /** What came with the change and goes with it: a reply, somebody who follows. */
    { name: 'message', type: 'relationship', relationTo: slugs.messages },
    { name: 'follower', type: 'text' },
    { name: 'undoneAt', type: 'date' },
  ],
})
