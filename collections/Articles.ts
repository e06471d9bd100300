import { editorsOnly, staffOnly } from '@/access/people'
import { visibleArticles } from '@/access/visibleArticles'
import { ownProposals, proposedArticles } from '@/access/writtenArticles'
import { articleChecked } from '@/endpoints/articleChecked'
import { articleSearch } from '@/endpoints/articleSearch'
import { articleTranslation } from '@/endpoints/articleTranslation'
import { articleVisits } from '@/endpoints/articleVisits'
import { suggestions } from '@/endpoints/suggestions'
import { vote } from '@/endpoints/vote'
import { filesInBody } from '@/hooks/articles/filesInBody'
import { keepAddress } from '@/hooks/articles/keepAddress'
import { previewAddress } from '@/hooks/articles/previewAddress'
import { proposals } from '@/hooks/articles/proposals'
import { readableOnly } from '@/hooks/articles/readableOnly'
import { slugOf } from '@/hooks/articles/slugOf'
import { slugs } from '@/src/slugs'
import { articleBody } from './parts/articleEditor'
import { audienceFields, languageFields, upkeepFields } from './parts/articleFields'
import { secured } from './secured'

export const Articles = secured({
  slug: slugs.articles,
  labels: {
    singular: { en: 'Article', de: 'Artikel' },
    plural: { en: 'Articles', de: 'Artikel' },
  },
  admin: {
    group: 'Help center',
    useAsTitle: 'title',
    preview: (data, { req }) => previewAddress(data, req),
    livePreview: {
      url: async ({ data, req }) => (await previewAddress(data, req)) ?? '',
      breakpoints: [{ name: 'phone', label: 'Phone', width: 390, height: 844 }],
    },
    defaultColumns: ['title', 'section', 'audience', 'language', '_status', 'updatedAt'],
    components: {
      beforeListTable: ['@/src/admin/articles/NumbersLink#NumbersLink'],
      edit: { beforeDocumentControls: ['@/src/admin/articles/StateOfArticle#StateOfArticle'] },
      views: {
        care: { path: '/care', Component: '@/src/admin/articles/Care#Care' },
        numbers: { path: '/numbers', Component: '@/src/admin/articles/Numbers#Numbers' },
      },
    } as never,
  },
  access: {
    create: proposedArticles,
    read: visibleArticles,
    update: ownProposals,
    delete: editorsOnly,
    readVersions: staffOnly,
  },
  hooks: {
    beforeValidate: [slugOf('title'), proposals, filesInBody],
    beforeChange: [keepAddress],
    afterOperation: [readableOnly],
  },
  endpoints: [suggestions, articleSearch, vote, articleVisits, articleChecked, articleTranslation],
  versions: { maxPerDoc: 50, drafts: { autosave: { interval: 2_000 }, schedulePublish: true } },
  defaultSort: 'title',
  indexes: [{ fields: ['section', 'title'] }, { fields: ['audience', '_status'] }],
  fields: [
    {
      name: 'title',
      label: { en: 'Title', de: 'Titel' },
      type: 'text',
      required: true,
      maxLength: 200,
    },
    {
      name: 'summary',
      label: { en: 'In short', de: 'In Kürze' },
      type: 'textarea',
      maxLength: 500,
    },
    articleBody,
    {
      name: 'slug',
      label: { en: 'Address', de: 'Adresse' },
      type: 'text',
      required: true,
      unique: true,
      maxLength: 120,
      admin: {
        position: 'sidebar',
        description: {
          en: 'Made from the title when empty. After a change the old one still leads here.',
          de: 'Entsteht aus dem Titel, wenn leer. Nach einer Änderung führt die alte weiter hierher.',
        },
      },
    },
    {
      name: 'section',
      label: { en: 'Section', de: 'Bereich' },
      type: 'relationship',
      relationTo: slugs.articleSections,
      required: true,
      admin: { position: 'sidebar' },
    },
    ...audienceFields,
    ...languageFields,
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
      label: { en: 'Read next', de: 'Lesen Sie auch' },
      type: 'relationship',
      relationTo: slugs.articles,
      hasMany: true,
      maxRows: 10,
      admin: { position: 'sidebar' },
    },
    ...upkeepFields,
  ],
})
