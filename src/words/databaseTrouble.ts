import { refusal, type Refusal } from '@/src/domain/refusal'
import { refusalWords } from './refusalWords'

export type DatabaseTrouble = { status: 503; refusal: Refusal; retryAfter: number }

const busy = { status: 503, refusal: refusal('busy'), retryAfter: 5 } as const
const taken = { status: 503, refusal: refusal('changing_now'), retryAfter: 3 } as const
const cut = { status: 503, refusal: refusal('our_fault'), retryAfter: 5 } as const

/** By SQLSTATE, or by the name that Node gives to what became of the connection. */
const byCode: Readonly<Record<string, DatabaseTrouble>> = {
  // A row was locked for too long, two waited for each other, a statement took too long.
  '55P03': taken,
  '40P01': taken,
  '40001': taken,
  '57014': busy,
  // No connection to be had.
  '53300': busy,
  '53400': busy,
  // The server, or the way to it, went away.
  '57P01': cut,
  '57P02': cut,
  '57P03': cut,
  '25P02': cut,
  '25P03': cut,
  '08000': cut,
  '08001': cut,
  '08003': cut,
  '08004': cut,
  '08006': cut,
  '08P01': cut,
  ECONNRESET: cut,
  ECONNREFUSED: cut,
  EPIPE: cut,
  ETIMEDOUT: cut,
}

/** What the driver says itself has no code. */
const byWords: readonly (readonly [string, DatabaseTrouble])[] = [
  ['timeout exceeded when trying to connect', busy],
  ['Connection terminated', cut],
  ['Query read timeout', cut],
  ['Client has encountered a connection error', cut],
  ['Client was closed', cut],
]

/** Nobody can say whether what was done last is kept. */
export class UncertainEnd extends Error {
  readonly status = 503
  readonly isPublic = true
  readonly data = { ...refusal('perhaps_saved'), retryAfter: 5 }
  constructor(cause: unknown) {
    super(refusalWords('en', refusal('perhaps_saved')), { cause })
    this.name = 'UncertainEnd'
  }
}

/**
 * What an error of the database says of this moment, and not of what was asked: the same request may
 * go well in a few seconds. Null of every other error.
 */
export function databaseTrouble(error: unknown): DatabaseTrouble | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, message, status } = cause as Error & { code?: unknown; status?: unknown }
    // Speaks for itself, such as a store of files that is away.
    if (typeof status === 'number') return null
    if (typeof code === 'string' && Object.hasOwn(byCode, code)) return byCode[code] ?? null
    const said = byWords.find(([words]) => message.startsWith(words))
    if (said) return said[1]
  }
  return null
}
