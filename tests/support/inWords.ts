import { WrongFilter } from '@/src/domain/filter/WrongFilter'
import type { Refusal } from '@/src/domain/refusal'
import { refusalWords } from '@/src/words/refusalWords'

type InWords<Verdict> =
  Verdict extends Promise<infer Later>
    ? Promise<InWords<Later>>
    : Verdict extends { ok: false; refusal: Refusal }
      ? Omit<Verdict, 'refusal'> & { message: string }
      : Verdict extends WrongFilter | Refusal
        ? string
        : Verdict

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

function say(verdict: unknown): unknown {
  if (verdict instanceof Promise) return verdict.then(say)
  if (verdict instanceof WrongFilter) return refusalWords('en', verdict.refusal)
  if (!isObject(verdict)) return verdict
  if ('code' in verdict && typeof verdict.code === 'string') {
    return refusalWords('en', verdict as Refusal)
  }
  if (!('refusal' in verdict)) return verdict
  const { refusal, ...rest } = verdict
  return { ...rest, message: refusalWords('en', refusal as Refusal) }
}

/** What a rule answers, with the English sentence in place of the code: what people will read. */
export const inWords =
  <Args extends unknown[], Verdict>(ask: (...args: Args) => Verdict) =>
  (...args: Args): InWords<Verdict> =>
    say(ask(...args)) as InWords<Verdict>
