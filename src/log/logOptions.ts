import type { LoggerOptions } from 'pino'
import { printable, shortened } from './printable'
import { requestScope } from './requestScope'

type Told = {
  type: string
  message: string
  code?: unknown
  status?: unknown
  table?: unknown
  constraint?: unknown
  stack: string[]
  cause?: Told
}

type Failure = Error & Record<'code' | 'status' | 'table' | 'constraint' | 'query', unknown>

/**
 * Errors of the database quote the values of the query that failed, and a parser quotes what it could
 * not read: passwords and messages among them. Their names and codes say enough.
 */
function messageOf(error: Failure): string {
  if (error instanceof SyntaxError) return 'A text could not be read.'
  if (typeof error.query === 'string') return `Failed query: ${error.query}`
  if ('severity' in error) return `The database refused with the code ${String(error.code)}.`
  return error.message
}

const messageMax = 300
const frameMax = 120

/** Where in the code it was: our own places first, as many as fit beside all else. */
function placesOf({ stack = '' }: Error, most: number): string[] {
  const frames = stack.split('\n').filter((line) => /^\s+at /.test(line))
  const own = frames.filter((line) => !/node_modules|node:/.test(line))
  const shown = own.length > 0 ? own : frames
  return shown.slice(0, most).map((line) => shortened(line.trim(), frameMax))
}

/** The job queue tells of an error by a copy of what it carries, which is no error any more. */
const isFailure = (error: unknown): error is Failure =>
  error instanceof Error || isCopy(error as Partial<Failure> | null)

const isCopy = (error: Partial<Failure> | null) =>
  typeof error?.message === 'string' && typeof error.stack === 'string'

/** Of an error only what names it: its class, words of ours, codes, and where in the code it was. */
export function toldError(error: unknown, depth = 0): Told | { type: string } {
  if (!isFailure(error)) return { type: typeof error }
  const { code, status, table, constraint } = error
  return {
    type: error.constructor.name,
    message: shortened(messageOf(error), messageMax),
    code,
    status,
    table,
    constraint,
    stack: placesOf(error, depth === 0 ? 6 : 2),
    ...(error.cause && depth < 2 ? { cause: toldError(error.cause, depth + 1) as Told } : {}),
  }
}

type Words = [object: unknown, message?: string, ...rest: unknown[]]

/** The logger takes the message of an error as its own when it is given none. */
function worded([logged, message, ...rest]: Words): Words {
  const error = logged instanceof Error ? logged : (logged as { err?: unknown } | null)?.err
  if (!(error instanceof Error) || message !== undefined) return [logged, message, ...rest]
  const said = shortened(messageOf(error as Failure), messageMax)
  return [logged instanceof Error ? { err: logged } : logged, said]
}

const secret = ['password', 'token', 'secret', 'authorization', 'cookie', 'apiKey', 'content']

/** Of pino. Whatever is logged, no password, token, cookie or message is in it. */
export const logOptions = (level: string): LoggerOptions => ({
  level,
  mixin: () => {
    const request = requestScope.getStore()
    return request ? { request } : {}
  },
  serializers: { err: (error: unknown) => toldError(error) },
  hooks: {
    logMethod(words: unknown[], log: (...words: unknown[]) => void) {
      log.apply(this, worded(words as Words))
    },
    // JSON leaves some characters that end a line as they are.
    streamWrite: (line: string) => `${printable(line.trimEnd())}\n`,
  },
  redact: {
    paths: secret.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]),
    censor: '[hidden]',
  },
})
