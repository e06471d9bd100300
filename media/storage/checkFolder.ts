import { randomUUID } from 'node:crypto'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileSizeCeiling } from '../limits'

class NoRoom extends Error {
  readonly code = 'ENOSPC'
}

/**
 * Throws when no file could be written to the folder now: one that is full, or read only, or gone.
 * Something is written, because permissions and free blocks alone do not tell.
 */
export async function checkFolder(folder: string, least = fileSizeCeiling): Promise<void> {
  await mkdir(folder, { recursive: true })
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < least) throw new NoRoom(`Less than ${least} bytes are free in ${folder}.`)
  const probe = join(folder, `.ready-${randomUUID()}`)
  try {
    await writeFile(probe, 'Can this be written?', { flush: true })
  } finally {
    await rm(probe, { force: true })
  }
}
