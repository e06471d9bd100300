import { newId } from '@/src/database/newId'
import type { CollectionBeforeValidateHook } from 'payload'
import { slugify } from './slugify'

/** Pages of the help center that stand where an article would. */
const taken = new Set(['sections'])

/** An address of its own: made from the words of another field when none was written. */
export const slugOf =
  (field: string): CollectionBeforeValidateHook =>
  ({ collection, data = {}, originalDoc }) => {
    const written = typeof data.slug === 'string' ? data.slug : originalDoc?.slug
    const words = String(written || data[field] || '')
    if (words === '') return { ...data, slug: '' }

    const slug = slugify(words)
    const kind = collection.slug.replace(/^.*-|s$/g, '')
    // Signs alone make no word, and a page's own name leads to that page.
    if (slug === '') return { ...data, slug: `${kind}-${newId().slice(-8)}` }
    return { ...data, slug: taken.has(slug) ? `${slug}-${kind}` : slug }
  }
