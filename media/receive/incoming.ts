import { env } from '@/src/env'
import { readdir, rm, stat } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { minute } from '@/src/domain/time/durations'

/** Where a file waits while it arrives, on the disk of the process that takes it. */
export const incomingFolder = resolve(env.DATA_DIR, 'incoming')

const tenMinutes = 10 * minute

/** Removes what a killed process has left half-way. A file that still grows is younger than that. */
export async function sweepIncoming(now: Date): Promise<void> {
  const names = await readdir(incomingFolder).catch(() => [])
  for (const name of names) {
    const path = join(incomingFolder, name)
    const found = await stat(path).catch(() => null)
    if (found && now.getTime() - found.mtimeMs > tenMinutes) await rm(path, { force: true })
  }
}
