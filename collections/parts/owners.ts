import { serverSet } from '@/access/fields'
import { slugs } from '@/src/slugs'
import type { Field } from 'payload'

/**
 * Who may see a row is decided by columns of its own, copied from its ticket: a rule through the
 * ticket costs hundreds of milliseconds where these cost one.
 */
export const owners: Field[] = [
  {
    name: 'client',
    type: 'relationship',
    relationTo: slugs.clients,
    required: true,
    access: serverSet,
    admin: { hidden: true },
  },
  {
    name: 'organization',
    type: 'relationship',
    relationTo: slugs.organizations,
    required: true,
    access: serverSet,
    admin: { hidden: true },
  },
]
