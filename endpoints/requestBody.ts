import { refusal, type Refusal, type RefusalCode, refusalCodes } from '@/src/domain/refusal'
import type { CreateResult } from '@/src/operations/createOnce'
import { refuse, wrongFields } from '@/src/words/refuse'
import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'

/** The fields of the request's body; 400 when they are not a JSON object. */
export async function bodyOf(req: PayloadRequest): Promise<Record<string, unknown>> {
  await addDataAndFileToRequest(req)
  const data: unknown = req.data ?? {}
  if (typeof data !== 'object' || data === null || Array.isArray(data)) {
    throw refuse(400, refusal('body_no_object'))
  }
  return { ...data }
}

/** What a form of a body says where it is broken: the code of a refusal in place of a sentence. */
export const code = (name: RefusalCode): RefusalCode => name

/** The body in the form the route wants; 400 that names each wrong field otherwise. */
export function parsed<Schema extends z.ZodType>(schema: Schema, body: unknown): z.infer<Schema> {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw wrongFields(
    result.error.issues.map((issue) => [issue.path.join('.'), refusalOf(issue)] as const),
  )
}

function refusalOf(issue: z.core.$ZodIssue): Refusal {
  // A check of its own brings the whole refusal along.
  const own = issue.code === 'custom' ? (issue.params?.refusal as Refusal | undefined) : undefined
  if (own) return own
  const said = refusalCodes.find((each) => each === issue.message) ?? 'invalid_value'
  const facts = issue.code === 'too_big' ? { most: Number(issue.maximum) } : undefined
  return { code: said, facts }
}

/** The caller's `Idempotency-Key`, null without one; 400 when it is longer than 255 characters. */
export function idempotencyKey({ headers }: Pick<PayloadRequest, 'headers'>): string | null {
  const key = headers.get('idempotency-key')?.trim()
  if (!key) return null
  if (key.length > 255) throw refuse(400, refusal('key_too_long'))
  return key
}

/** 201 with what was created, now or by an earlier request with the same key. */
export const created = ({ doc, repeated }: CreateResult<'tickets' | 'messages' | 'attachments'>) =>
  Response.json(
    { doc },
    { status: 201, headers: repeated ? { 'Idempotency-Replayed': 'true' } : undefined },
  )
