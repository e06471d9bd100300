import type { Option } from '../ui/Select'

/** Between the values of a filter that has several. */
const between = ','

export const chosenOf = (value: string | undefined): string[] => value?.split(between) ?? []
export const joined = (values: readonly string[]): string => values.join(between)

export type Several = {
  /** What is chosen now, as one choice. */
  now: Option | null
  also: readonly Option[]
  without: readonly Option[]
  only: readonly Option[]
}

/**
 * What a plain select offers where several values may be chosen: one more, one less, or one alone.
 * So it works on a phone and without JavaScript as well.
 */
export function severalChoices(all: readonly Option[], value: string | undefined): Several {
  const chosen = new Set(chosenOf(value))
  const asOne = (values: readonly Option[]) => joined(values.map((each) => each.value))
  const now = all.filter((each) => chosen.has(each.value))
  if (now.length === 0) return { now: null, also: [], without: [], only: all }
  const also = all
    .filter((each) => !chosen.has(each.value))
    .map((each) => ({
      value: asOne(all.filter((other) => other === each || chosen.has(other.value))),
      label: each.label,
    }))
  const isOne = now.length === 1
  return {
    now: { value: value ?? '', label: now.map(({ label }) => label).join(', ') },
    // All of them is no filter.
    also: now.length + 1 < all.length ? also : [],
    without: isOne
      ? []
      : now.map((each) => ({
          value: asOne(now.filter((other) => other !== each)),
          label: each.label,
        })),
    only: all.filter((each) => !(isOne && chosen.has(each.value))),
  }
}
