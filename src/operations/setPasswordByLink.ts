import { oneByOne } from '@/hooks/people/oneByOne'
import { refuseTooMany } from '@/hooks/people/TooManyTries'
import { trustCaller } from '@/hooks/people/signIn'
import { clientIp } from '@/src/session/clientIp'
import { usePasswordLink } from '@/src/database/passwordLinks'
import { takeBack } from '@/src/database/sharedCounter'
import { inOneTransaction } from '@/src/database/transaction'
import { type PayloadRequest, APIError, createLocalReq } from 'payload'

const tooOld = () =>
  new APIError('This link is used up or too old. Ask for a new one.', 400, { field: 'token' }, true)

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
    throw new APIError('Enter a new password.', 400, { field: 'password' }, true)
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
    return person
  })
  await takeBack(req.payload, 'linkUse', caller)
  await trustCaller(req, collection, email)
}
