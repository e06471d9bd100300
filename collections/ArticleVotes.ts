import { nobody, staffOnly } from '@/access/people'
import { voteCommentMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Whether an article helped, and what was missing: one row for each reader, never named. */
export const ArticleVotes = secured({
  slug: slugs.articleVotes,
  labels: { singular: 'Vote', plural: 'Votes' },
  admin: {
    group: 'Help center',
    useAsTitle: 'comment',
    defaultColumns: ['article', 'helpful', 'comment', 'updatedAt'],
  },
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
  defaultSort: '-updatedAt',
  indexes: [{ fields: ['article', 'reader'], unique: true }],
  fields: [
    { name: 'article', type: 'relationship', relationTo: slugs.articles, required: true },
    { name: 'helpful', type: 'checkbox', required: true },
    { name: 'comment', type: 'textarea', maxLength: voteCommentMax },
    {
      name: 'reader',
      type: 'text',
      required: true,
      access: { read: nobody },
      admin: { hidden: true, disableListColumn: true, disableListFilter: true },
    },
  ],
})
