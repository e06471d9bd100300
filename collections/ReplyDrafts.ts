import { ownReplyDrafts } from '@/access/ownReplyDrafts'
import { nobody } from '@/access/people'
import { contentMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** What one of the team has begun to write on a ticket, and not sent: written by the product. */
export const ReplyDrafts = secured({
  slug: slugs.replyDrafts,
  admin: { hidden: true },
  access: { create: nobody, read: ownReplyDrafts, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['owner', 'ticket'], unique: true }],
  fields: [
    { name: 'owner', type: 'relationship', relationTo: slugs.staff, required: true },
    { name: 'ticket', type: 'relationship', relationTo: slugs.tickets, required: true },
    // Empty once it is sent: other computers learn by it that theirs is old.
    { name: 'text', type: 'textarea', maxLength: contentMax },
    { name: 'isNote', type: 'checkbox', defaultValue: false, required: true },
    { name: 'after', type: 'text' },
    { name: 'writtenAt', type: 'date', required: true },
  ],
})
