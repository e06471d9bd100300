import { fold } from '../search/fold'
import { minute } from '../time/durations'

/** Milliseconds: who comes back within this time is still on the same errand. */
export const visitLasts = 30 * minute

/** Visits that are kept at a time; more than a desk has are not counted. */
export const visitsMost = 100_000
export const missesMost = 20_000

/** Days that numbers and words are kept. */
export const numbersKept = 400
export const missesKept = 180

export type Outcome = 'solved' | 'sent'

export const outcomes = ['solved', 'sent'] as const satisfies readonly Outcome[]

const machines =
  /bot|crawl|spider|slurp|archiv|headless|lighthouse|preview|monitor|scan|fetch|curl|wget|python|java\/|go-http|http-?client|node/i

/** Programs that say what they are, and those that say nothing, are no readers. */
export const isMachine = (userAgent: string | null): boolean =>
  !userAgent || machines.test(userAgent)

const wordsMost = 8
const lettersMost = 80

/** What was looked for in vain, in the form in which the same question is counted once; null where
 * it is no question: too short, or an address or a number that is somebody's. */
export function missedWords(typed: string): string | null {
  if (typed.includes('@')) return null
  const words = fold(typed)
    .split(' ')
    .filter((word) => word !== '' && !/\d{5,}/.test(word))
    .slice(0, wordsMost)
  const told = words.join(' ').slice(0, lettersMost).trim()
  return told.length >= 3 ? told : null
}
