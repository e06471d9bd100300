import { isHolding } from '@/src/database/ownTransactions'
import { takeBack } from '@/src/database/sharedCounter'
import { isCommonPassword } from '@/src/session/commonPasswords'
import {
  normalizePassword,
  passwordLeast,
  passwordMost,
  passwordRefusal,
} from '@/src/domain/account/passwords'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { keepChecked, keepProved, takeProved } from '@/src/requestContext'
import { matchingPassword } from '@/src/session/passwordHash'
import { refuse, wrongField } from '@/src/words/refuse'
import { type CollectionBeforeOperationHook, type PayloadRequest, createLocalReq } from 'payload'
import { randomBytes } from 'node:crypto'
import { refuseTooMany } from './TooManyTries'

type Args = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }
type Stored = { id: string; email: string; hash?: string; salt?: string }

const refusals = {
  tooShort: refusal('password_too_short', { least: passwordLeast }),
  tooLong: refusal('password_too_long', { most: passwordMost }),
  common: refusal('password_common'),
  address: refusal('password_address'),
}

const wrong = (path: string, refused: Refusal) => wrongField(undefined, path, refused)

async function checkOwner(req: PayloadRequest, slug: string, stored: Stored, current: unknown) {
  if (req.user?.id !== stored.id || req.user.collection !== slug) {
    throw refuse(403, refusal('password_of_others'))
  }
  if (typeof current !== 'string' || !current) {
    throw wrong('currentPassword', refusal('password_current_missing'))
  }
  await refuseTooMany(req, [['current', stored.id]])
  if ((await matchingPassword(stored, current)) === null) {
    throw wrong('currentPassword', refusal('password_current_wrong'))
  }
  await takeBack(req.payload, 'current', stored.id)
  keepProved(req, stored.hash)
}

/** Of two who change a password at once by the same current one, the second has the wrong one. */
export function mustStillHold(req: PayloadRequest, hash: string | null | undefined) {
  const proved = takeProved(req)
  if (proved !== undefined && proved !== hash)
    throw wrong('currentPassword', refusal('password_current_wrong'))
}

/**
 * Counting and hashing take long, so they come before the change has its connection: on one of their
 * own, unless there is one already. The lock comes after, and sees whether it still holds.
 */
const reading = async (req: PayloadRequest) =>
  (await isHolding(req)) ? req : createLocalReq({}, req.payload)

/**
 * Runs before every create and update of a person, whoever asks. An admin who adds a person chooses
 * no password: it is a random one, and an invitation lets the person choose.
 */
export const checkPassword: CollectionBeforeOperationHook = async (hook) => {
  const { collection, operation, overrideAccess, req } = hook
  const args = hook.args as unknown as Args
  if ((operation !== 'create' && operation !== 'update') || !args.data) return hook.args

  const { currentPassword, password: typed, ...rest } = args.data
  const withData = (data: object) => ({ ...hook.args, data }) as unknown as typeof hook.args
  const { slug } = collection
  if (operation === 'create' && (!overrideAccess || !typed)) {
    keepChecked(req, { invites: true })
    const chosen = randomBytes(32).toString('base64url')
    return withData({ ...rest, password: chosen })
  }
  if (!typed) return withData(rest)
  if (typeof typed !== 'string') throw wrong('password', refusal('password_no_text'))
  const password = normalizePassword(typed)

  let email = String(rest.email ?? '')
  if (operation === 'update') {
    const stored = await req.payload.db.findOne<Stored>({
      collection: slug,
      where: { id: { equals: args.id ?? null } },
      req: await reading(req),
    })
    if (!stored) throw refuse(400, refusal('password_one_at_a_time'))
    if (!overrideAccess) await checkOwner(req, slug, stored, currentPassword)
    email = stored.email
    keepChecked(req, { changesPassword: true })
  }
  const reason = passwordRefusal(password, email, isCommonPassword)
  if (reason) throw wrong('password', refusals[reason])
  return withData({ ...rest, password })
}
