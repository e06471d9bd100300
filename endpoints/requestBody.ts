import { type PayloadRequest, addDataAndFileToRequest, APIError, ValidationError } from 'payload'
import type { z } from 'zod'

/** The fields of the request's body; 400 when they are not a JSON object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new APIError('The body must be a JSON object.', 400, null, true)
  }
  return { ...data }
}

/** The body in the form the route wants; 400 that names each wrong field otherwise. */
export function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new ValidationError({
    errors: result.error.issues.map(({ path, message }) => ({ path: path.join('.'), message })),
  })
}

/** The caller's `Idempotency-Key`, null without one; 400 when it is longer than 255 characters. */
export function idempotencyKey({ headers }: Pick<PayloadRequest, 'headers'>): string | null {
  const key = headers.get('idempotency-key')?.trim()
  if (!key) return null
  if (key.length > 255) {
    throw new APIError('An Idempotency-Key has 255 characters at most.', 400, null, true)
  }
  return key
}
