import { pbkdf2, randomBytes, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { normalizePassword } from '@/src/domain/account/passwords'

const derive = promisify(pbkdf2)

/** As Payload writes it (payload/auth/strategies/local): one test compares the two. */
const prefix = 'pbkdf2-sha256-v1:'
const iterations = 600_000
const keyLength = 32

/** Nobody's: it costs the same to compare with, and never matches. */
const nobodys = { hash: `${prefix}${randomBytes(keyLength).toString('hex')}`, salt: 'nobody' }

type Stored = { hash?: string | null; salt?: string | null }

/**
 * Whether the password is this account's. Without an account it takes as long, so that nobody can
 * tell from the time which addresses have one.
 */
async function matchesPassword(account: Stored | null, password: string): Promise<boolean> {
  const isOurs = account?.hash?.startsWith(prefix) === true && typeof account.salt === 'string'
  const { hash, salt } = isOurs ? (account as { hash: string; salt: string }) : nobodys
  const stored = Buffer.from(hash.slice(prefix.length), 'hex')
  const given = await derive(password, salt, iterations, keyLength, 'sha256')
  return stored.length === given.length && timingSafeEqual(stored, given) && isOurs
}

/**
 * The form of the password that is this account's: normalized or, where the account is older than
 * that rule, as it was typed. Null when neither is.
 */
export async function matchingPassword(
  account: Stored | null,
  typed: string,
): Promise<string | null> {
  for (const form of new Set([normalizePassword(typed), typed])) {
    if (await matchesPassword(account, form)) return form
  }
  return null
}

/** What is stored of a password. */
export async function hashPassword(password: string): Promise<{ hash: string; salt: string }> {
  const salt = randomBytes(32).toString('hex')
  const given = await derive(password, salt, iterations, keyLength, 'sha256')
  return { hash: `${prefix}${given.toString('hex')}`, salt }
}
