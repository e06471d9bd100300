import 'server-only'
import { limitConcurrency } from '@/src/concurrency/limitConcurrency'
import { inOneTransaction } from '@/src/database/transaction'
import type { SavedFilter } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

type Change = Pick<SavedFilter, 'id'> & Partial<Pick<SavedFilter, 'place' | 'opensFirst'>>

/** Several rows are one order: all of them are changed or none. */
export async function arrangeFilters(changes: readonly Change[]): Promise<void> {
  const { payload, asPerson } = await readAs()
  await limitConcurrency('person', `clients ${asPerson.user.id}`, () =>
    inOneTransaction(asPerson.req, async () => {
      for (const { id, ...data } of changes) {
        await payload.update({
          collection: slugs.savedFilters,
          id,
          data,
          depth: 0,
          overrideAccess: false,
          ...asPerson,
        })
      }
    }),
  )
}
