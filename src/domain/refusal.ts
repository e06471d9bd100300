import { refusalFacts } from './refusalFacts'

export type RefusalCode = keyof typeof refusalFacts

export const refusalCodes = Object.keys(refusalFacts) as RefusalCode[]

/** Lists are joined: of words, of statuses by their labels, of refusals by their sentences. */
export type Fact = string | number | readonly string[] | readonly Refusal[]

type FactsOf<Code extends RefusalCode> = Record<(typeof refusalFacts)[Code][number], Fact>

/**
 * Why something is not done: a code that stays the same, and facts. src/words has the sentence of
 * each code, in every language.
 */
export type Refusal<Code extends RefusalCode = RefusalCode> = {
  code: Code
  facts?: Readonly<Record<string, Fact>>
  field?: string
}

type Needed<Code extends RefusalCode> = (typeof refusalFacts)[Code]['length'] extends 0
  ? []
  : [facts: FactsOf<Code>]

export function refusal<Code extends RefusalCode>(
  code: Code,
  ...needed: Needed<Code>
): Refusal<Code> {
  const [facts] = needed as [FactsOf<Code>?]
  return facts ? { code, facts } : { code }
}

/** That there were too many of these for now. */
export const waitRefusal = (seconds: number, what: 'tries' | 'requests' = 'tries'): Refusal =>
  refusal(`too_many_${what}`, { minutes: Math.ceil(seconds / 60) })
