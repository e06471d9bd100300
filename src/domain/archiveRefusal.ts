type Entry = { isLocked: boolean; isKnown: boolean; packed: number; unpacked: number }

const megabyte = 1024 * 1024
export const entriesMax = 10_000
const unpackedMax = 1024 * megabyte
/** Documents shrink well; below this size no ratio is suspicious. */
const harmless = 100 * megabyte
const ratioMax = 100

export type ArchiveRefusal =
  'archive_too_many' | 'archive_bomb' | 'archive_packing' | 'archive_locked'

/**
 * Why an archive is not taken, by the code of its sentence; null when it is. A bomb unpacks to far
 * more than it is; what is locked cannot be scanned, so it is refused where files are scanned.
 */
export function archiveRefusal(
  entries: readonly Entry[],
  packed: number,
  isScanned: boolean,
): ArchiveRefusal | null {
  if (entries.length > entriesMax) return 'archive_too_many'
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0)
  // Files that share their bytes are many for the price of one.
  const isShared = entries.reduce((sum, entry) => sum + entry.packed, 0) > packed
  const isLarge = unpacked > unpackedMax || (unpacked > harmless && unpacked / packed > ratioMax)
  if (isShared || isLarge) return 'archive_bomb'
  if (!entries.every(({ isKnown }) => isKnown)) return 'archive_packing'
  if (isScanned && entries.some(({ isLocked }) => isLocked)) return 'archive_locked'
  return null
}
