import { nobody, staffOnly } from '@/access/people'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** Under which addresses an article stood before: whoever comes by one is led on. */
export const ArticleAddresses = secured({
  slug: slugs.articleAddresses,
  labels: {
    singular: { en: 'Former address', de: 'Frühere Adresse' },
    plural: { en: 'Former addresses', de: 'Frühere Adressen' },
  },
  admin: {
    group: 'Help center',
    hidden: true,
    useAsTitle: 'slug',
    defaultColumns: ['slug', 'article', 'createdAt'],
  },
  access: { create: nobody, read: staffOnly, update: nobody, delete: nobody },
  defaultSort: '-createdAt',
  fields: [
    { name: 'slug', type: 'text', required: true, unique: true, maxLength: 120 },
    { name: 'article', type: 'relationship', relationTo: slugs.articles, required: true },
  ],
})
