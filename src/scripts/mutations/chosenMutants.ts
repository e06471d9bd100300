import type { Mutant } from './Mutant'

/** A part is a stretch of the whole, so that each of its test files is loaded by few parts. */
function partOf(mutants: readonly Mutant[], part: number, parts: number): readonly Mutant[] {
  const edge = (n: number) => Math.round((mutants.length * n) / parts)
  return mutants.slice(edge(part - 1), edge(part))
}

/** Those that a word names by file or by what they take away, or a part such as `2/4`. */
export function chosenMutants(
  mutants: readonly Mutant[],
  words: readonly string[],
): readonly Mutant[] {
  const asked = words.map((word) => /^(\d+)\/(\d+)$/.exec(word)).find((match) => match !== null)
  if (asked) return partOf(mutants, Number(asked[1]), Number(asked[2]))
  if (words.length === 0) return mutants
  return mutants.filter(({ file, without }) =>
    words.some((word) => `${file} ${without}`.includes(word)),
  )
}
