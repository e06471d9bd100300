import type { Refusal, RefusalCode } from '@/src/domain/refusal'

/** PostgreSQL's own code of what went wrong, however deep it is wrapped. */
export function sqlState(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string') return code
  }
  return null
}

/** What PostgreSQL refuses for its form is the caller's mistake, not ours. Codes: SQLSTATE. */
const refusals: Readonly<Record<string, RefusalCode>> = {
  '22P02': 'value_form',
  '22003': 'number_range',
  '22007': 'date_form',
  '22008': 'date_range',
  '22021': 'text_characters',
  '22P05': 'text_characters',
  '22025': 'text_form',
  '42883': 'operator_misfit',
  '42804': 'value_misfit',
  // A key that restricts; older servers say 23503 for it, as for every other.
  '23001': 'in_use',
  '23503': 'in_use_or_missing',
}

export function refusalOfDatabase(error: unknown): Refusal | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && Object.hasOwn(refusals, code)) {
      return { code: refusals[code] ?? 'value_form' }
    }
  }
  return null
}
