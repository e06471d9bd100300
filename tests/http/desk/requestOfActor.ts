import { createLocalReq, type PayloadRequest } from 'payload'
import { slugs } from '@/src/slugs'
import { testPayload } from '../../support/payload'
import { people, type Actor } from './actors'
import { person, rowOf } from './system'

/** A request of this person within the desk, past the doors: for what pages read. */
export async function requestOfActor(actor: Actor): Promise<PayloadRequest> {
  const { payload } = await testPayload()
  const { email, group } = people[actor]
  if (!email) return createLocalReq({}, payload)
  const collection = group === 'client' || actor === 'gone' ? slugs.clients : slugs.staff
  const user = { ...(await rowOf(collection, await person(email))), collection }
  return createLocalReq({ user: user as never }, payload)
}
