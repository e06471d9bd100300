import { execFileSync } from 'node:child_process'

import { CommandError } from '../frame/CommandError'

export type ServerUser = { uid: number; gid: number }

function find(): ServerUser | null {
  try {
    const id = (flag: string) =>
      Number(execFileSync('id', [flag, 'postgres'], { stdio: ['ignore', 'pipe', 'ignore'] }))
    return { uid: id('-u'), gid: id('-g') }
  } catch {
    return null
  }
}

/** PostgreSQL refuses to run as root, so root runs it as "postgres". Null: run it as ourselves. */
export function serverUser(): ServerUser | null {
  if (process.getuid?.() !== 0) return null
  const known = find()
  if (known) return known
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', 'postgres'], {
      stdio: 'pipe',
    })
  } catch (error) {
    throw new CommandError(
      'PostgreSQL cannot run as root, and a user "postgres" for it could not be created ' +
        `(${String(error instanceof Error ? error.message : error).split('\n')[0]}). ` +
        'Run this as another user, or set DATABASE_URL.',
    )
  }
  const created = find()
  if (!created) throw new CommandError('The new user "postgres" was not found. Set DATABASE_URL.')
  return created
}
