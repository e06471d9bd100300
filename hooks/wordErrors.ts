import { asClient } from '@/access/people'
import { refusalOfDatabase } from '@/src/database/refusalOfDatabase'
import { databaseTrouble, type DatabaseTrouble } from '@/src/words/databaseTrouble'
import { refusalIn } from '@/src/words/refusalIn'
import type { AfterErrorHook, PayloadRequest } from 'payload'

type Detail = { path?: string; message?: string }
type Reported = { message?: string; name?: string; data?: Record<string, unknown> }

const detailsOf = (data: unknown): Detail[] => {
  if (Array.isArray(data)) return data as Detail[]
  const { errors } = (data ?? {}) as { errors?: unknown }
  return Array.isArray(errors) ? (errors as Detail[]) : []
}

const fieldOf = (data: unknown): string | undefined => {
  const { field } = (data ?? {}) as { field?: unknown }
  return typeof field === 'string' ? field : undefined
}

/** Payload's admin reads `data`, programs read `message` and `field`: an answer has both. */
function worded({ message, name, data }: Reported) {
  const [first, ...others] = detailsOf(data)
  if (!first) return [{ message, field: fieldOf(data), name, data }]
  return [
    { message: first.message ?? message, field: first.path, name, data },
    ...others.map((detail) => ({ message: detail.message ?? message, field: detail.path })),
  ]
}

/** Clients read the language of their account, everybody else what their browser asks for. */
export const languageOf = (req: PayloadRequest) =>
  asClient(req.user)?.language ?? req.i18n?.language

export const ourFault =
  'Something went wrong on our side and nothing was saved. Try again in a moment.'

/** GraphQL hands an error on within one of its own. */
const inside = (error: unknown): unknown =>
  (error as { originalError?: unknown } | null)?.originalError ?? error ?? {}

type Answered = { message?: string }

/** The same answer in the language of who reads it. */
function inTheirs<Errors extends Answered>(req: PayloadRequest, errors: Errors[]): Errors[] {
  const language = languageOf(req)
  return errors.map((error) =>
    error.message ? { ...error, message: refusalIn(language, error.message) } : error,
  )
}

/**
 * Payload leaves the details out of errors whose class is not its own, and the server's build holds
 * Payload more than once: pages and routes each bring a copy, and which of them runs the rules is
 * decided by the first request of a process.
 */
function detailed(error: unknown, reported: Reported[]): Reported[] {
  const { data, message, name } = (error ?? {}) as Reported
  return data && reported.length === 1 ? [{ data, message, name }] : reported
}

type InGraphql = NonNullable<Parameters<AfterErrorHook>[0]['graphqlResult']>

function inGraphql(req: PayloadRequest, told: InGraphql, { message, status }: DatabaseTrouble) {
  const [worded] = inTheirs(req, [{ message }])
  const extensions = { ...told.extensions, statusCode: status }
  return { graphqlResult: { ...told, message: worded?.message ?? message, extensions } }
}

/** Says when to come back, over REST and GraphQL. */
function tellWhen(req: PayloadRequest, seconds: unknown) {
  if (typeof seconds !== 'number') return
  const headers = new Headers(req.responseHeaders)
  headers.set('Retry-After', String(seconds))
  req.responseHeaders = headers
}

const retryAfterOf = ({ data }: Reported) => (data as { retryAfter?: unknown } | null)?.retryAfter

/** Every answer that is not a success: `{ errors: [{ message, field? }] }`, in words. */
export const wordErrors: AfterErrorHook = ({ error, graphqlResult, req, result }) => {
  const trouble = databaseTrouble(inside(error))
  tellWhen(req, trouble?.retryAfter ?? retryAfterOf(inside(error) as Reported))
  if (graphqlResult) return trouble ? inGraphql(req, graphqlResult, trouble) : undefined

  const told = (result as { errors?: Reported[] } | undefined)?.errors
  if (!Array.isArray(told)) return
  if (trouble) {
    const { message, status } = trouble
    return { status, response: { errors: inTheirs(req, [{ message }]) } }
  }

  const refusal = refusalOfDatabase(error)
  if (refusal) return { status: 400, response: { errors: inTheirs(req, [{ message: refusal }]) } }

  const { status = 500, isPublic } = error as { status?: number; isPublic?: boolean }
  if (status >= 500 && !isPublic) {
    return { status, response: { errors: inTheirs(req, [{ message: ourFault }]) } }
  }
  if (status === 403 && !req.user) {
    return { status: 401, response: { errors: inTheirs(req, [{ message: 'Sign in first.' }]) } }
  }
  const reported = detailed(error, told)
  const { changed } = (reported[0]?.data ?? {}) as { changed?: unknown }
  const errors = inTheirs(req, reported.flatMap(worded))
  return { status, response: { errors, ...(changed ? { changed } : {}) } }
}
