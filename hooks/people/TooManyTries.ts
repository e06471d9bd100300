import { waitWords } from '@/src/waitWords'
import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** 429 with `Retry-After`, over REST and GraphQL. */
export class TooManyTries extends APIError {
  constructor(req: PayloadRequest, seconds: number, what: 'tries' | 'requests' = 'tries') {
    super(waitWords(seconds, what), 429, { retryAfter: seconds }, true)
    const headers = new Headers(req.responseHeaders)
    headers.set('Retry-After', String(seconds))
    req.responseHeaders = headers
  }
}
