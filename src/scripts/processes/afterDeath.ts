/** Milliseconds. Whoever lives as long stands: what ends it later is not how it is made or set. */
const standing = 10_000
const startsAllowed = 5

export const backOff = { first: 500, longest: 10_000 }

export type Past = {
  /** Deaths in a row, each soon after its start. */
  deaths: number
  /** Those of them that nothing outside explains. */
  ownDeaths: number
  hasStood: boolean
}

export const newborn: Past = { deaths: 0, ownDeaths: 0, hasStood: false }

type Death = {
  /** Milliseconds. */
  lived: number
  /** What the process needs was away at some moment of its life. */
  wasInNeed: boolean
}

/**
 * What follows when a process has died. It is given up only when it never stood and died of itself
 * at start again and again: of a wrong setting, or a mistake of ours. Whoever dies for want of what
 * is away is started again for ever, with a pause that has a bound.
 */
export function afterDeath(
  past: Past,
  { lived, wasInNeed }: Death,
  { first, longest } = backOff,
): Past & { pause: number; isGivenUp: boolean } {
  const stands = lived >= standing
  const hasStood = past.hasStood || stands
  const deaths = stands ? 1 : past.deaths + 1
  const ownDeaths = stands || wasInNeed ? 0 : past.ownDeaths + 1
  return {
    deaths,
    ownDeaths,
    hasStood,
    pause: Math.min(first * 2 ** (deaths - 1), longest),
    isGivenUp: !hasStood && ownDeaths >= startsAllowed,
  }
}
