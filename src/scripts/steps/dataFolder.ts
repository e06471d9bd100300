import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { CommandError } from '../frame/CommandError'

/** Makes the folder if needed, and tries to write in it: permissions alone do not tell. */
export function dataFolder(path: string): string {
  const probe = join(path, `.writable-${process.pid}`)
  try {
    mkdirSync(path, { recursive: true })
    writeFileSync(probe, '')
    rmSync(probe)
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? 'unknown reason'
    throw new CommandError(
      `The data folder ${path} cannot be written (${code}). ` +
        'Make it writable for this user, or set DATA_DIR to another folder.',
    )
  }
  return path
}
