import { countTry } from '@/src/database/signInCounter'
import type { SignInLimit } from '@/src/domain/signInLimits'
import type { PayloadRequest } from 'payload'
import { TooManyTries } from './TooManyTries'

/** Counts a try in each of the counters, up to the first that is full: then TooManyTries. */
export async function refuseTooMany(
  req: PayloadRequest,
  counted: readonly (readonly [SignInLimit, string])[],
): Promise<void> {
  for (const [limit, key] of counted) {
    const seconds = await countTry(req.payload, limit, key)
    if (seconds > 0) throw new TooManyTries(req, seconds)
  }
}
