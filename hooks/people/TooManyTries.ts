import { waitRefusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'
import { type PayloadRequest, APIError } from 'payload'
import { countTry, type SharedLimit } from '@/src/database/sharedCounter'

/** 429; `wordErrors` tells when to come back, over REST and GraphQL. */
class TooManyTries extends APIError {
  constructor(seconds: number, what: 'tries' | 'requests') {
    const refused = waitRefusal(seconds, what)
    super(refusalWords('en', refused), 429, { ...refused, retryAfter: seconds }, true)
  }
}

/** Counts a try in each of the counters, up to the first that is full: then TooManyTries. */
export async function refuseTooMany(
  req: PayloadRequest,
  counted: readonly (readonly [SharedLimit, string])[],
  what: 'tries' | 'requests' = 'tries',
): Promise<void> {
  for (const [limit, key] of counted) {
    const seconds = await countTry(req.payload, limit, key)
    if (seconds > 0) throw new TooManyTries(seconds, what)
  }
}
