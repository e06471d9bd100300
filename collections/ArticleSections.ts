import { visibleSections } from '@/access/visibleSections'
import { editorsOnly } from '@/access/people'
import { slugOf } from '@/hooks/articles/slugOf'
import { twoLevels } from '@/hooks/articles/twoLevels'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { germanLabels } from './parts/germanLabels'
import { secured } from './secured'

export const ArticleSections = secured({
  slug: slugs.articleSections,
  labels: {
    singular: { en: 'Section', de: 'Bereich' },
    plural: { en: 'Sections', de: 'Bereiche' },
  },
  admin: {
    group: 'Help center',
    useAsTitle: 'name',
    defaultColumns: ['name', 'parent', 'order'],
    description: {
      en: 'The parts of the help center, such as “Getting started”. One without an article is shown to nobody.',
      de: 'Die Teile des Hilfe-Centers, etwa „Erste Schritte“. Einen ohne Artikel sieht niemand.',
    },
  },
  access: { create: editorsOnly, read: visibleSections, update: editorsOnly, delete: editorsOnly },
  hooks: { beforeValidate: [slugOf('name')] },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    { name: 'slug', type: 'text', required: true, unique: true, maxLength: 120 },
    {
      name: 'parent',
      label: { en: 'Within the section', de: 'Im Bereich' },
      type: 'relationship',
      relationTo: slugs.articleSections,
      hooks: { beforeValidate: [twoLevels] },
      filterOptions: ({ id }) => ({
        parent: { exists: false },
        ...(id === undefined ? {} : { id: { not_equals: id } }),
      }),
      admin: {
        description: {
          en: 'Empty for one at the top. There are two levels.',
          de: 'Leer für einen ganz oben. Es gibt zwei Ebenen.',
        },
      },
    },
    { name: 'description', type: 'textarea', maxLength: 500 },
    ...germanLabels,
    { name: 'order', type: 'number', defaultValue: 0, required: true, index: true },
  ],
})
