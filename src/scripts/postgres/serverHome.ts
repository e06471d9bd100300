import { createHash } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { CommandError } from '../frame/CommandError'
import { canReach } from './canReach'
import type { ServerUser } from './serverUser'

export type ServerHome = { folder: string; data: string; password: string; log: string }

function place(dataDir: string, user: ServerUser | null): string {
  if (canReach(dataDir, user)) return join(dataDir, 'postgres')
  const name = `payload-desk-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`
  const parent = existsSync('/var/lib') ? '/var/lib' : tmpdir()
  return join(parent, name)
}

/** Where the embedded server keeps its files: in `dataDir`, or near, when its user cannot go there. */
export function serverHome(dataDir: string, user: ServerUser | null): ServerHome {
  const folder = place(dataDir, user)
  mkdirSync(folder, { recursive: true })
  if (user) chownSync(folder, user.uid, user.gid)
  chmodSync(folder, 0o700)
  return {
    folder,
    data: join(folder, 'data'),
    password: join(folder, 'password'),
    log: join(folder, 'server.log'),
  }
}

/** Throws when another major version of PostgreSQL wrote the files. */
export function checkVersion(home: ServerHome, major: string): void {
  const file = join(home.data, 'PG_VERSION')
  if (!existsSync(file)) return
  const found = readFileSync(file, 'utf8').trim()
  if (found === major) return
  throw new CommandError(
    `The database in ${home.data} was made by PostgreSQL ${found}, and this is ${major}. ` +
      'Dump it with the old version and restore it, or set DATA_DIR to a new folder.',
  )
}
