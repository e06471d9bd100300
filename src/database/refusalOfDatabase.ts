/** What PostgreSQL refuses for its form is the caller's mistake, not ours. Codes: SQLSTATE. */
const refusals: Readonly<Record<string, string>> = {
  '22P02': 'A value in this request has the wrong form.',
  '22003': 'A number in this request is out of range.',
  '22007': 'A date in this request has the wrong form.',
  '22008': 'A date in this request is out of range.',
  '22021': 'A text in this request has characters that cannot be stored.',
  '22P05': 'A text in this request has characters that cannot be stored.',
  '22025': 'A text in this request has the wrong form.',
  '42883': 'An operator in this request does not fit its field.',
  '42804': 'A value in this request does not fit its field.',
  // A key that restricts; older servers say 23503 for it, as for every other.
  '23001': 'This is still in use, so it cannot be deleted.',
  '23503': 'This is still in use, or refers to something that does not exist.',
}

export function refusalOfDatabase(error: unknown): string | null {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown }
    if (typeof code === 'string' && Object.hasOwn(refusals, code)) return refusals[code] ?? null
  }
  return null
}
