type Entry = { isLocked: boolean; isKnown: boolean; packed: number; unpacked: number }

const megabyte = 1024 * 1024
export const entriesMax = 10_000
const unpackedMax = 1024 * megabyte
/** Documents shrink well; below this size no ratio is suspicious. */
const harmless = 100 * megabyte
const ratioMax = 100

export const lockedRefusal =
  'is locked with a password, so it cannot be checked for viruses. Send it without one.'

/**
 * Why an archive is not taken, in words that follow its name; null when it is. A bomb unpacks to far
 * more than it is; what is locked cannot be scanned, so it is refused where files are scanned.
 */
export function archiveRefusal(
  entries: readonly Entry[],
  packed: number,
  isScanned: boolean,
): string | null {
  if (entries.length > entriesMax) return 'holds more than 10,000 files.'
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  // Files that share their bytes are many for the price of one.
  const isShared = entries.reduce((sum, entry) => sum + entry.packed, 0) > packed
  const isLarge = unpacked > unpackedMax || (unpacked > harmless && unpacked / packed > ratioMax)
  if (isShared || isLarge) return 'unpacks to far more than its own size. It was not stored.'
  if (!entries.every(({ isKnown }) => isKnown)) {
    return 'is packed in a way that cannot be checked. Pack it as an ordinary ZIP.'
  }
  if (isScanned && entries.some(({ isLocked }) => isLocked)) return lockedRefusal
  return null
}
