import { printable, shortened } from './printable'
import { requestScope } from './requestScope'
import { toldError } from './logOptions'

const lineMax = 2000

/** Drizzle adds the values of a query to the words of its error. */
const valuesOfQuery = /\nparams: [\s\S]*/

function told(word: unknown): string {
  if (word instanceof Error) return JSON.stringify(toldError(word))
  if (typeof word === 'string') return word.replace(valuesOfQuery, '')
  if (typeof word !== 'object' || word === null) return String(word)
  return `(${word.constructor?.name ?? 'object'})`
}

/** One line of what somebody wants to print: bounded, and without what people typed. */
export function consoleLine(words: readonly unknown[]): string {
  const request = requestScope.getStore()
  const line = words.map(told).join(' ')
  return shortened(printable(request ? `${line} request ${request}` : line), lineMax)
}

/** Next and libraries print by the console, errors with all that hangs on them. */
export function guardConsole(): void {
  const { console: printer } = globalThis
  for (const level of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    const print = printer[level].bind(printer)
    printer[level] = (...words: unknown[]) => print(consoleLine(words))
  }
}
