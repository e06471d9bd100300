export type ScanVerdict =
  | { status: 'clean' }
  | { status: 'infected'; note: string }
  /** Nobody can tell: never clean, and no use in asking again. */
  | { status: 'failed'; note: string }
  /** No answer that means anything: ask again. */
  | { status: 'unanswered'; note: string }

const noteMax = 200

const unscannable: readonly [RegExp, string][] = [
  [/^Heuristics\.Encrypted/, 'Locked with a password.'],
  [/^Heuristics\.Limits\.Exceeded/, 'Too large or nested too deeply to be scanned.'],
]

/** What an answer of ClamAV to one file means. All that is not a plain "OK" is not clean. */
export function scanVerdict(answer: string): ScanVerdict {
  const said = answer.replace(/\0[^]*$/, '').trim()
  if (said === 'stream: OK') return { status: 'clean' }

  const found = /^stream: (.+) FOUND$/.exec(said)?.[1]
  if (found) {
    const reason = unscannable.find(([pattern]) => pattern.test(found))?.[1]
    return reason
      ? { status: 'failed', note: reason }
      : { status: 'infected', note: found.slice(0, noteMax) }
  }
  if (/size limit exceeded.*ERROR$/i.test(said)) {
    return { status: 'failed', note: 'Larger than the scanner takes.' }
  }
  return { status: 'unanswered', note: said.slice(0, noteMax) || 'No answer.' }
}

const attemptsMax = 5

/** A file that a working scanner cannot answer for is given up, never let through. */
export const afterAttempts = (attempts: number, verdict: ScanVerdict): ScanVerdict =>
  verdict.status === 'unanswered' && attempts >= attemptsMax
    ? { status: 'failed', note: `The scanner gave no verdict: ${verdict.note}`.slice(0, noteMax) }
    : verdict
