export type KeptPlace = {
  /** Bytes. */
  size: number
  /** Milliseconds since 1970. */
  at: number
}

const megabyte = 1024 * 1024
/** Bytes that a browser keeps of files that are chosen and not sent, at all places together. */
export const keptFilesMax = 50 * megabyte
const week = 7 * 24 * 60 * 60 * 1000

/**
 * Whether so many bytes find room beside what is kept at other places, and which of those go: what
 * is older than a week is wanted by nobody.
 */
export function roomFor(
  size: number,
  others: readonly (readonly [key: string, place: KeptPlace])[],
  now: number,
): { drop: string[]; fits: boolean } {
  const isOld = ({ at }: KeptPlace) => now - at > week
  const held = others.reduce((sum, [, place]) => sum + (isOld(place) ? 0 : place.size), 0)
  return {
    drop: others.filter(([, place]) => isOld(place)).map(([key]) => key),
    fits: held + size <= keptFilesMax,
  }
}
