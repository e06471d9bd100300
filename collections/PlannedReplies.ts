import { deskWorkersOnly, nobody } from '@/access/people'
import { contentMax } from '@/src/domain/limits'
import { plannedStates } from '@/src/domain/ticket/plannedReply'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Replies that are sent at a time, as whoever wrote them; written by verbs alone. */
export const PlannedReplies = secured({
  slug: slugs.plannedReplies,
  admin: { hidden: true },
  access: { create: nobody, read: deskWorkersOnly, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['ticket', 'state'] }, { fields: ['state', 'sendAt'] }],
  fields: [
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    { name: 'author', type: 'relationship', relationTo: slugs.staff, required: true },
    { name: 'content', type: 'textarea', required: true, maxLength: contentMax },
    { name: 'sendAt', type: 'date', required: true },
    // The last thing of the ticket that its writer knew.
    { name: 'after', type: 'text', required: true },
    // What is done to the ticket with it: a status, a person.
    { name: 'asks', type: 'json' },
    {
      name: 'state',
      type: 'select',
      required: true,
      defaultValue: 'planned',
      options: [...plannedStates],
    },
    // Why it was not sent: a code and its facts.
    { name: 'refusal', type: 'json' },
    { name: 'message', type: 'relationship', relationTo: slugs.messages },
  ],
})
