import { nobody } from '@/access/people'
import { slugs } from '@/src/slugs'
import { secured } from './secured'

/** One row a create that carried an `Idempotency-Key`, kept for a day. */
export const IdempotencyKeys = secured({
  slug: slugs.idempotencyKeys,
  admin: { hidden: true },
  access: { create: nobody, read: nobody, update: nobody, delete: nobody },
  graphQL: false,
  indexes: [{ fields: ['person', 'key'], unique: true }],
  fields: [
    { name: 'person', type: 'text', required: true },
    { name: 'key', type: 'text', required: true },
    { name: 'collection', type: 'text', required: true },
    { name: 'fingerprint', type: 'text', required: true },
    { name: 'doc', type: 'text', required: true },
  ],
})
