import { slugify } from '@/src/domain/slugify'
import type { CollectionBeforeValidateHook } from 'payload'

/** An address of its own, made from the words of another field when none was written. */
export const slugOf =
  (field: string): CollectionBeforeValidateHook =>
  ({ data = {}, originalDoc }) => {
    const written = typeof data.slug === 'string' ? data.slug : originalDoc?.slug
    const words = written || data[field] || ''
    return { ...data, slug: slugify(String(words)) }
  }
