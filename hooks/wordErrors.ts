import { asClient } from '@/access/people'
import { refusalOfDatabase } from '@/src/database/refusalOfDatabase'
import { refusal, type Refusal, type RefusalCode, refusalCodes } from '@/src/domain/refusal'
import { fieldRefusalIn } from '@/src/requestContext'
import { databaseTrouble } from '@/src/words/databaseTrouble'
import { refusalWords } from '@/src/words/refusalWords'
import type { AfterErrorHook, PayloadRequest } from 'payload'

type Detail = { path?: string; message?: string; code?: unknown; facts?: Refusal['facts'] }
type Reported = { message?: string; name?: string; data?: Record<string, unknown> }
type Told = { message?: string; code: RefusalCode; field?: string; facts?: Refusal['facts'] }

/** Clients read the language of their account, everybody else what their browser asks for. */
export const languageOf = (req: PayloadRequest) =>
  asClient(req.user)?.language ?? req.i18n?.language

const detailsOf = (data: unknown): Detail[] => {
  if (Array.isArray(data)) return data as Detail[]
  const { errors } = (data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? (errors as Detail[]) : []
}

const codeIn = (data: unknown): RefusalCode | undefined => {
  const { code } = (data ?? {}) as { code?: unknown }
  return refusalCodes.find((each) => each === code)
}

/** What Payload refuses by itself has a sentence of its own, and a code by its status. */
const byStatus: Readonly<Record<number, RefusalCode>> = {
  400: 'invalid_value',
  401: 'sign_in_wrong',
  403: 'not_allowed',
  404: 'not_found',
  409: 'conflict',
  423: 'conflict',
}

/** Of these Payload says no more than we do: so they can be said again in another language. */
const plain: ReadonlySet<RefusalCode> = new Set(['not_found', 'not_allowed'])

/** What the check of a field has refused, with its code: Payload tells its sentence alone. */
const withCodes = (req: PayloadRequest, details: readonly Detail[]): Detail[] =>
  details.map((each) => ({ ...(codeIn(each) ? null : fieldRefusalIn(req, each.path)), ...each }))

/** One thing that is wrong, in the language of who reads it. */
function told(req: PayloadRequest, said: Detail, other: Pick<Told, 'message' | 'code'>): Told {
  const code = codeIn(said)
  const field = said.path ?? (said as { field?: string }).field
  const { facts } = said
  if (!code) {
    const isTheirs = !plain.has(other.code) || languageOf(req) === req.i18n?.language
    const message = isTheirs
      ? (said.message ?? other.message)
      : refusalWords(languageOf(req), { code: other.code })
    return { message, code: other.code, field }
  }
  return { message: refusalWords(languageOf(req), { code, facts }), code, facts, field }
}

/** All that is wrong with a request. */
export function toldOf(req: PayloadRequest, said: Reported, status: number): Told[] {
  const { message, name, data } = said
  const details = withCodes(req, detailsOf(data))
  const code = name === 'QueryError' ? 'invalid_query' : (byStatus[status] ?? 'refused')
  const other = { message, code }
  return details.length > 0
    ? details.map((detail) => told(req, detail, other))
    : [told(req, (data ?? {}) as Detail, other)]
}

/** The admin shows at each field what stands in here. */
function dataIn(req: PayloadRequest, data: Reported['data']): Reported['data'] {
  const { errors } = (data ?? {}) as { errors?: unknown }
  if (!Array.isArray(errors)) return data
  const worded = withCodes(req, errors as Detail[]).map((each) => {
    const code = codeIn(each)
    if (!code) return each
    return { ...each, message: refusalWords(languageOf(req), { code, facts: each.facts }) }
  })
  return { ...data, errors: worded }
}

/** GraphQL hands an error on within one of its own. */
export const inside = (error: unknown): unknown =>
  (error as { originalError?: unknown } | null)?.originalError ?? error ?? {}

type Instead = { status: number; refusal: Refusal; retryAfter?: number }

/**
 * What the desk says of an error in place of its own sentence: one of the database, or one of ours.
 * Null of what was refused in words.
 */
export function insteadOf(error: unknown): Instead | null {
  const trouble = databaseTrouble(error)
  if (trouble) return trouble
  const misasked = refusalOfDatabase(error)
  // A question that was worded where it failed says so itself.
  const {
    status = 500,
    isPublic,
    data,
  } = error as Reported & {
    status?: number
    isPublic?: boolean
  }
  if (misasked && !codeIn(detailsOf(data)[0])) return { status: 400, refusal: misasked }
  if (status >= 500 && !isPublic) return { status, refusal: refusal('our_fault') }
  return null
}

/** Says when to come back, over REST and GraphQL. */
export function tellWhen(req: PayloadRequest, seconds: unknown) {
  if (typeof seconds !== 'number') return
  const headers = new Headers(req.responseHeaders)
  headers.set('Retry-After', String(seconds))
  req.responseHeaders = headers
}

export const retryAfterOf = (error: unknown) =>
  ((error as Reported).data as { retryAfter?: unknown } | null)?.retryAfter

/**
 * Every answer that is not a success: `{ errors: [{ message, code, field? }] }`, in words. Payload's
 * admin reads `name` and `data`, so the first has them as well.
 */
export const wordErrors: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const reported = (result as { errors?: Reported[] } | undefined)?.errors
  if (graphqlResult || !Array.isArray(reported)) return

  const { status = 500 } = error as { status?: number }
  const isNobody = status === 403 && !req.user
  const instead: Instead | null = isNobody
    ? { status: 401, refusal: refusal('sign_in_first') }
    : insteadOf(error)
  tellWhen(req, instead?.retryAfter ?? retryAfterOf(error))
  if (instead) {
    const message = refusalWords(languageOf(req), instead.refusal)
    const errors = [{ message, ...instead.refusal }]
    return { status: instead.status, response: { errors } }
  }
  // Payload leaves the details out of errors whose class is not its own, and the server's build
  // holds Payload more than once: the error itself has them.
  const { data, message, name } = error as Reported
  const all =
    data && reported.length === 1 ? [{ data, message, name }] : (reported as readonly Reported[])
  const errors = all.flatMap((each) => {
    const [first, ...others] = toldOf(req, each, status)
    return [{ ...first, name: each.name, data: dataIn(req, each.data) }, ...others]
  })
  const { changed } = (data ?? {}) as { changed?: unknown }
  return { status, response: { errors, ...(changed ? { changed } : {}) } }
}
