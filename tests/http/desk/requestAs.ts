import type { PayloadRequest } from 'payload'
import { requestOf } from '@/src/operations/actors'
import { testPayload } from '../../support/payload'
import { people, type Actor } from './actors'
import { person } from './system'

/** A request as that person, who has signed in somehow. */
export async function as(actor: Actor): Promise<PayloadRequest> {
  const { payload } = await testPayload()
  const { email } = people[actor]
  const relationTo = email.endsWith('@desk.example') ? 'staff' : 'clients'
  const req = await requestOf(payload, { relationTo, value: await person(email) })
  if (!req) throw new Error(`There is no ${actor}.`)
  return req
}
