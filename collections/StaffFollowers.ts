import { deskWorkersOnly, nobody } from '@/access/people'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Those of the team who hear of a ticket that is not theirs, or want to hear nothing of one. */
export const StaffFollowers = secured({
  slug: slugs.staffFollowers,
  admin: { hidden: true },
  access: { create: nobody, read: deskWorkersOnly, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['ticket', 'staff'], unique: true }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'staff', type: 'relationship', relationTo: slugs.staff, required: true },
    { name: 'muted', type: 'checkbox', defaultValue: false, required: true },
  ],
})
