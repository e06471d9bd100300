import { countTry, type SharedLimit } from '@/src/database/sharedCounter'
import type { PayloadRequest } from 'payload'
import { TooManyTries } from './TooManyTries'

/** Counts a try in each of the counters, up to the first that is full: then TooManyTries. */
export async function refuseTooMany(
  req: PayloadRequest,
  counted: readonly (readonly [SharedLimit, string])[],
  what: 'tries' | 'requests' = 'tries',
): Promise<void> {
  for (const [limit, key] of counted) {
    const seconds = await countTry(req.payload, limit, key)
    if (seconds > 0) throw new TooManyTries(req, seconds, what)
  }
}
