import type { Payload } from 'payload'

export type Word = 'ok' | 'down' | 'off'

type Ask = (payload: Payload) => Promise<Word>

/** Milliseconds. */
const patience = 2_000

/**
 * The word of a part, or `down` when it takes too long or fails. A question that is still open is
 * not asked again, so that nobody makes the trouble worse by asking.
 */
export function inTime(ask: Ask, longest = patience): Ask {
  let open: Promise<Word> | undefined
  return async (payload) => {
    open ??= ask(payload)
      .catch(() => 'down' as const)
      .finally(() => (open = undefined))
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<Word>((resolve) => {
      timer = setTimeout(() => resolve('down'), longest)
    })
    const word = await Promise.race([open, late])
    clearTimeout(timer)
    return word
  }
}
