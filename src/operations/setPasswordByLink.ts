import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { oneByOne } from '@/hooks/people/oneByOne'
import { trustCaller } from '@/hooks/people/signIn'
import { keepAcceptance } from '@/src/database/invitations'
import { holderOfLink, usePasswordLink } from '@/src/database/passwordLinks'
import { takeBack } from '@/src/database/sharedCounter'
import { inOneTransaction } from '@/src/database/transaction'
import { refusal } from '@/src/domain/refusal'
import { clientIp } from '@/src/session/clientIp'
import { refuse } from '@/src/words/refuse'
import { createLocalReq, type Payload, type PayloadRequest } from 'payload'

/** The address of the account whose password this link sets; null when it is used up or too old. */
export async function accountOfLink(
  payload: Payload,
  collection: 'staff' | 'clients',
  token: string,
): Promise<string | null> {
  return (await holderOfLink(payload, collection, token))?.email ?? null
}

const tooOld = () => refuse(400, { ...refusal('link_used'), field: 'token' })

type Collection = 'staff' | 'clients'

/**
 * Sets the password of whoever got the link by mail, ends all sessions of that person and signs
 * nobody in. A refused password leaves the link as it was.
 */
export const setPasswordByLink = (
  asked: PayloadRequest,
  collection: Collection,
  token: unknown,
  password: unknown,
): Promise<void> =>
  oneByOne(`link ${String(token).slice(0, 100)}`, () => setOnce(asked, collection, token, password))

async function setOnce(
  asked: PayloadRequest,
  collection: Collection,
  token: unknown,
  password: unknown,
): Promise<void> {
  const caller = clientIp(asked.headers)
  await refuseTooMany(asked, [['linkUse', caller]])
  if (typeof token !== 'string' || token.length < 40 || token.length > 100) throw tooOld()
  if (typeof password !== 'string' || !password) {
    throw refuse(400, { ...refusal('password_missing'), field: 'password' })
  }

  // Whoever else is signed in in this browser has nothing to do with it.
  const req = await createLocalReq({ req: { headers: asked.headers } }, asked.payload)
  const { email } = await inOneTransaction(req, async () => {
    const person = await usePasswordLink(req, collection, token)
    if (!person) throw tooOld()
    await req.payload.update({
      collection,
      id: person.id,
      data: { password },
      depth: 0,
      // The key from the mail is the right to do this.
      overrideAccess: true,
      req,
    })
    await keepAcceptance(req, collection, person.id)
    return person
  })
  await takeBack(req.payload, 'linkUse', caller)
  await trustCaller(req, collection, email)
}
