import { editorsOnly, staffOnly } from '@/access/people'
import { visibleArticles } from '@/access/visibleArticles'
import { articleVisits } from '@/endpoints/articleVisits'
import { suggestions } from '@/endpoints/suggestions'
import { vote } from '@/endpoints/vote'
import { boundedText } from '@/hooks/articles/boundedText'
import { readableOnly } from '@/hooks/articles/readableOnly'
import { slugOf } from '@/hooks/articles/slugOf'
import { slugs } from '@/src/slugs'
import { lexicalEditor } from '@payloadcms/richtext-lexical'
import { secured } from './secured'

export const Articles = secured({
  slug: slugs.articles,
  admin: {
    group: 'Help center',
    useAsTitle: 'title',
    defaultColumns: ['title', 'section', 'audience', '_status', 'updatedAt'],
    components: {
      beforeListTable: ['@/src/admin/articles/NumbersLink#NumbersLink'],
      views: {
        numbers: { path: '/numbers', Component: '@/src/admin/articles/Numbers#Numbers' },
      },
    } as never,
  },
  access: {
    create: editorsOnly,
    read: visibleArticles,
    update: editorsOnly,
    delete: editorsOnly,
    readVersions: staffOnly,
  },
  hooks: { beforeValidate: [slugOf('title')], afterOperation: [readableOnly] },
  endpoints: [suggestions, vote, articleVisits],
  versions: { maxPerDoc: 20, drafts: { autosave: false, schedulePublish: false } },
  defaultSort: 'title',
  indexes: [{ fields: ['section', 'title'] }, { fields: ['audience', '_status'] }],
  fields: [
    { name: 'title', type: 'text', required: true, maxLength: 200 },
    { name: 'summary', type: 'textarea', maxLength: 500 },
    {
      name: 'body',
      type: 'richText',
      editor: lexicalEditor(),
      required: true,
      hooks: { beforeValidate: [boundedText] },
    },
    {
      name: 'slug',
      type: 'text',
      required: true,
      unique: true,
      maxLength: 120,
      admin: { position: 'sidebar', description: 'The address; made from the title when empty.' },
    },
    {
      name: 'section',
      type: 'relationship',
      relationTo: slugs.articleSections,
      required: true,
      admin: { position: 'sidebar' },
    },
    {
      name: 'audience',
      type: 'select',
      required: true,
      defaultValue: 'clients',
      options: [
        { value: 'public', label: 'Everybody' },
        { value: 'clients', label: 'Clients' },
        { value: 'staff', label: 'Staff' },
      ],
      admin: { position: 'sidebar' },
    },
    {
      name: 'votes',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '@/src/admin/ArticleVotes#ArticleVotes' },
      },
    },
    {
      name: 'relatedArticles',
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      maxRows: 10,
      admin: { position: 'sidebar' },
    },
  ],
})
