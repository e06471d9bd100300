import { isHolding } from '@/src/database/ownTransactions'
import { takeBack } from '@/src/database/sharedCounter'
import { isCommonPassword } from '@/src/session/commonPasswords'
import {
  normalizePassword,
  passwordLeast,
  passwordMost,
  passwordRefusal,
} from '@/src/domain/account/passwords'
import { keepChecked, keepProved, takeProved } from '@/src/requestContext'
import { matchingPassword } from '@/src/session/passwordHash'
import {
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  APIError,
  createLocalReq,
  ValidationError,
} from 'payload'
import { randomBytes } from 'node:crypto'
import { refuseTooMany } from './TooManyTries'

type Args = { id?: unknown; data?: Record<string, unknown>; overrideAccess?: boolean }
type Stored = { id: string; email: string; hash?: string; salt?: string }

const words = {
  tooShort: `Use at least ${passwordLeast} characters.`,
  tooLong: `Use at most ${passwordMost} characters.`,
  common: 'Many people use this password. Choose another one.',
  address: 'Your mail address is no password. Choose another one.',
}

const refuse = (path: string, message: string) =>
  new ValidationError({ errors: [{ path, message }] })

async function checkOwner(req: PayloadRequest, slug: string, stored: Stored, current: unknown) {
  if (req.user?.id !== stored.id || req.user.collection !== slug) {
    throw new APIError('Nobody can choose the password of somebody else.', 403, null, true)
  }
  if (typeof current !== 'string' || !current) {
    throw refuse(
      'currentPassword',
      'Enter your current password as well. If you forgot it, sign out and ask for a link.',
    )
  }
  await refuseTooMany(req, [['current', stored.id]])
  if ((await matchingPassword(stored, current)) === null) {
    throw refuse('currentPassword', 'This is not your current password.')
  }
  await takeBack(req.payload, 'current', stored.id)
  keepProved(req, stored.hash)
}

/** Of two who change a password at once by the same current one, the second has the wrong one. */
export function mustStillHold(req: PayloadRequest, hash: string | null | undefined) {
  const proved = takeProved(req)
  if (proved !== undefined && proved !== hash)
    throw refuse('currentPassword', 'This is not your current password.')
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
  if (typeof typed !== 'string') throw refuse('password', 'The password must be text.')
  const password = normalizePassword(typed)

  let email = String(rest.email ?? '')
  if (operation === 'update') {
    const stored = await req.payload.db.findOne<Stored>({
      collection: slug,
      where: { id: { equals: args.id ?? null } },
      req: await reading(req),
    })
    if (!stored) throw new APIError('Change one password at a time.', 400, null, true)
    if (!overrideAccess) await checkOwner(req, slug, stored, currentPassword)
    email = stored.email
    keepChecked(req, { changesPassword: true })
  }
  const reason = passwordRefusal(password, email, isCommonPassword)
  if (reason) throw refuse('password', words[reason])
  return withData({ ...rest, password })
}
