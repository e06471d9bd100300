import { deskWorkersOnly } from '@/access/people'
import { ownOrSharedCannedReplies } from '@/access/ownOrSharedCannedReplies'
import { contentMax, nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

export const CannedReplies = secured({
  slug: slugs.cannedReplies,
  labels: { singular: 'Canned reply', plural: 'Canned replies' },
  admin: { group: 'Support', useAsTitle: 'title', defaultColumns: ['title', 'shortcut', 'owner'] },
  access: {
    create: deskWorkersOnly,
    read: ownOrSharedCannedReplies,
    update: ownOrSharedCannedReplies,
    delete: ownOrSharedCannedReplies,
  },
  defaultSort: 'title',
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: nameMax },
    { name: 'shortcut', type: 'text', unique: true, maxLength: 40 },
    { name: 'content', type: 'textarea', required: true, maxLength: contentMax },
    {
      name: 'owner',
      type: 'relationship',
      relationTo: slugs.staff,
      admin: { description: 'Empty: shared with the team.' },
    },
  ],
})
