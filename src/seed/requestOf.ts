import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { createLocalReq } from 'payload'
import type { Ids } from './Ids'
import type { Seeding } from './Seeding'
import type { ClientKey, StaffKey } from './story/people'
import { isStaff } from './story/people'

/**
 * A request of that person at that moment, inside the transaction of the seeding. Nobody is told
 * of what it does.
 */
export async function requestOf(
  { payload, req }: Seeding,
  person: StaffKey | ClientKey | 'system',
  at: Date,
  { people }: Pick<Ids, 'people'>,
) {
  const { transactionID } = req
  const context = { silent: true, at }
  if (person === 'system') return createLocalReq({ req: { transactionID }, context }, payload)

  const collection = isStaff(person) ? slugs.staff : slugs.clients
  const doc = await payload.findByID({
    collection,
    id: people[person],
    depth: 0,
    // Looks up who acts: before that there is nobody to look as.
    overrideAccess: true,
    req,
  })
  const user = { ...doc, collection } as PayloadRequest['user'] & object
  return createLocalReq({ req: { transactionID }, context, user }, payload)
}
