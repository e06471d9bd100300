import { databaseTrouble } from '@/src/words/databaseTrouble'
import { refusalIn } from '@/src/words/refusalIn'

/** Of a refusal for too many tries; null of any other error. */
export function minutesToWait(error: unknown): number | null {
  const { status, data } = (error ?? {}) as { status?: unknown; data?: { retryAfter?: unknown } }
  if (status !== 429) return null
  return Math.max(1, Math.ceil(Number(data?.retryAfter ?? 60) / 60))
}

/** Thrown by the portal's own checks: words for a field, or for the whole form. */
export class Refused extends Error {
  readonly status = 400
  constructor(
    readonly fields: Record<string, string>,
    message = '',
  ) {
    super(message)
    this.name = 'Refused'
  }
}

type Words = { summary: string; gone: string; ours: string }
type Refusal = { status: number; message: string; fields: Record<string, string> }
type ErrorLike = {
  status?: unknown
  isPublic?: unknown
  message?: unknown
  data?: { errors?: unknown }
}
type FieldError = { path: string; message: string }

const isFieldError = (each: unknown): each is FieldError =>
  typeof each === 'object' &&
  each !== null &&
  typeof (each as FieldError).path === 'string' &&
  typeof (each as FieldError).message === 'string'

/** What a form shows of what an operation threw. Only errors meant for people (4xx, 503) speak for
 * themselves; of any other the person learns that it was not their fault. */
export function refusal(error: unknown, words: Words, known: readonly string[]): Refusal {
  if (error instanceof Refused) {
    return { status: 400, message: error.message || words.summary, fields: error.fields }
  }
  const trouble = databaseTrouble(error)
  if (trouble) return { status: trouble.status, message: trouble.message, fields: {} }
  const { status, isPublic, message, data } = (error ?? {}) as ErrorLike
  if (status === 503 && isPublic === true) return { status, message: String(message), fields: {} }
  if (typeof status !== 'number' || status >= 500) {
    return { status: 500, message: words.ours, fields: {} }
  }
  if (status === 404) return { status, message: words.gone, fields: {} }

  const errors = Array.isArray(data?.errors) ? data.errors.filter(isFieldError) : []
  if (errors.length === 0) return { status, message: String(message), fields: {} }
  const shown = errors.filter(({ path }) => known.includes(path))
  const others = errors.filter(({ path }) => !known.includes(path))
  return {
    status,
    message: others.map((each) => each.message).join(' ') || words.summary,
    fields: Object.fromEntries(shown.map((each) => [each.path, each.message])),
  }
}

type WordedRefusal = { message: string; fields: Record<string, string> }

/** What a rule refused, in the language of the page; words of the portal's own stay as they are. */
export const refusalFor = (
  language: string,
  { message, fields }: WordedRefusal,
): WordedRefusal => ({
  message: refusalIn(language, message),
  fields: Object.fromEntries(
    Object.entries(fields).map(([name, text]) => [name, refusalIn(language, text)]),
  ),
})
