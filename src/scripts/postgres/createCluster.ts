import { randomBytes } from 'node:crypto'
import { chownSync, existsSync, renameSync, rmSync, writeFileSync } from 'node:fs'

import { runProgram } from '../processes/runProgram'
import type { Binaries } from './binaries'
import type { ServerHome } from './serverHome'
import type { ServerUser } from './serverUser'

/** Makes the database's files once. They appear whole or not at all. */
export async function createCluster(
  { initdb }: Pick<Binaries, 'initdb'>,
  home: ServerHome,
  user: ServerUser | null,
): Promise<void> {
  if (existsSync(home.data)) return
  const unfinished = `${home.data}.unfinished`
  rmSync(unfinished, { recursive: true, force: true })
  writeFileSync(home.password, randomBytes(24).toString('hex'), { mode: 0o600 })
  if (user) chownSync(home.password, user.uid, user.gid)
  await runProgram(
    initdb,
    [
      `--pgdata=${unfinished}`,
      `--pwfile=${home.password}`,
      '--username=postgres',
      '--auth=scram-sha-256',
      '--encoding=UTF8',
      '--locale-provider=builtin',
      '--builtin-locale=C.UTF-8',
      '--locale=C',
    ],
    { ...user, cwd: home.folder },
  )
  renameSync(unfinished, home.data)
}
