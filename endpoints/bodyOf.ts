import type { PayloadRequest } from 'payload'
import { addDataAndFileToRequest, APIError } from 'payload'

/** The fields of the request's body; 400 when they are not a JSON object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw new APIError('The body must be a JSON object.', 400, null, true)
  }
  return { ...data }
}
