import { visibleSections } from '@/access/visibleSections'
import { editorsOnly } from '@/access/people'
import { slugOf } from '@/hooks/articles/slugOf'
import { nameMax } from '@/src/domain/limits'
import { slugs } from '@/src/slugs'
import { germanLabels } from './parts/germanLabels'
import { secured } from './secured'

export const ArticleSections = secured({
  slug: slugs.articleSections,
  labels: { singular: 'Section', plural: 'Sections' },
  admin: { group: 'Help center', useAsTitle: 'name', defaultColumns: ['name', 'order'] },
  access: { create: editorsOnly, read: visibleSections, update: editorsOnly, delete: editorsOnly },
  hooks: { beforeValidate: [slugOf('name')] },
  defaultSort: 'order',
  fields: [
    { name: 'name', type: 'text', required: true, maxLength: nameMax },
    { name: 'slug', type: 'text', required: true, unique: true, maxLength: 120 },
    { name: 'description', type: 'textarea', maxLength: 500 },
    ...germanLabels,
    { name: 'order', type: 'number', defaultValue: 0, required: true, index: true },
  ],
})
