import type { PayloadRequest } from 'payload'
import { APIError } from 'payload'

/** The caller's `Idempotency-Key`, null without one; 400 when it is longer than 255 characters. */
export function idempotencyKey({ headers }: Pick<PayloadRequest, 'headers'>): string | null {
  const key = headers.get('idempotency-key')?.trim()
  if (!key) return null
  if (key.length > 255) {
    throw new APIError('An Idempotency-Key has 255 characters at most.', 400, null, true)
  }
  return key
}
