import { requestOf as requestAs, requestOfDesk } from '@/src/operations/actors'
import { slugs } from '@/src/slugs'
import type { Ids, Seeding } from './Seeding'
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
  const within = { context: { silent: true, at }, req: { transactionID: req.transactionID } }
  if (person === 'system') return requestOfDesk(payload, within)
  const relationTo = isStaff(person) ? slugs.staff : slugs.clients
  const acting = await requestAs(payload, { relationTo, value: people[person] }, within)
  if (!acting) throw new Error(`The story has nobody called ${person}.`)
  return acting
}
