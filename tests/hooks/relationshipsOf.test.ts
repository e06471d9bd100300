import type { SanitizedCollectionConfig } from 'payload'
import { expect, it } from 'vitest'
import { relationshipsOf } from '@/hooks/guardQuery'

const collection = (flattenedFields: unknown[]) =>
  ({ flattenedFields }) as unknown as SanitizedCollectionConfig

it('names what leads to other documents, in groups and arrays as well', () => {
  const found = relationshipsOf(
    collection([
      { name: 'subject', type: 'text' },
      { name: 'client', type: 'relationship' },
      { name: 'image', type: 'upload' },
      { name: 'messages', type: 'join' },
      {
        name: 'memberships',
        type: 'array',
        flattenedFields: [
          { name: 'role', type: 'select' },
          { name: 'organization', type: 'relationship' },
          {
            name: 'more',
            type: 'group',
            flattenedFields: [{ name: 'project', type: 'relationship' }],
          },
        ],
      },
    ]),
  )
  expect([...found].sort()).toEqual(['client', 'image', 'messages', 'organization', 'project'])
})
