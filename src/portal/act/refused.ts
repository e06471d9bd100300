import { databaseTrouble } from '@/src/words/databaseTrouble'
import { type Refusal, refusalCodes } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'

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
type Shown = { status: number; message: string; fields: Record<string, string> }
type Said = { code?: unknown; facts?: Refusal['facts']; message?: unknown }
type FieldError = Said & { path: string }
type ErrorLike = Said & { status?: unknown; isPublic?: unknown; data?: Said & { errors?: unknown } }

const isFieldError = (each: unknown): each is FieldError =>
  typeof each === 'object' && each !== null && typeof (each as FieldError).path === 'string'

/** By its code in the language of the page; what Payload says by itself stays as it is. */
function wordsOf(language: string, { code, facts, message }: Said): string {
  const known = refusalCodes.find((each) => each === code)
  return known ? refusalWords(language, { code: known, facts }) : String(message)
}

/**
 * What a form shows of what an operation threw. Only errors meant for people (4xx, 503) speak for
 * themselves; of any other the person learns that it was not their fault.
 */
export function refusedForm(
  error: unknown,
  language: string,
  words: Words,
  known: readonly string[],
): Shown {
  if (error instanceof Refused) {
    return { status: 400, message: error.message || words.summary, fields: error.fields }
  }
  const trouble = databaseTrouble(error)
  if (trouble) {
    const { status } = trouble
    return { status, message: refusalWords(language, trouble.refusal), fields: {} }
  }
  const { status, isPublic, message, data } = (error ?? {}) as ErrorLike
  const whole = () => wordsOf(language, { ...data, message })
  if (status === 503 && isPublic === true) return { status, message: whole(), fields: {} }
  if (typeof status !== 'number' || status >= 500) {
    return { status: 500, message: words.ours, fields: {} }
  }
  if (status === 404) return { status, message: words.gone, fields: {} }

  const errors = Array.isArray(data?.errors) ? data.errors.filter(isFieldError) : []
  if (errors.length === 0) return { status, message: whole(), fields: {} }
  const shown = errors.filter(({ path }) => known.includes(path))
  const others = errors.filter(({ path }) => !known.includes(path))
  return {
    status,
    message: others.map((each) => wordsOf(language, each)).join(' ') || words.summary,
    fields: Object.fromEntries(shown.map((each) => [each.path, wordsOf(language, each)])),
  }
}

/** Why a file of a form was not taken, as far as it is meant for people; null of any other error. */
export function reasonFor(language: string, error: unknown): string | null {
  const { status, message, data } = error as ErrorLike & { status?: number }
  const speaks = status && (status < 500 || status === 503 || status === 507)
  // To wait a little is said of the whole form.
  if (!speaks || status === 429) return null
  const [first] = Array.isArray(data?.errors) ? (data.errors as Said[]) : []
  return wordsOf(language, first ?? { ...data, message })
}
