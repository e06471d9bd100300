import { spawnSync } from 'node:child_process'

import type { ServerUser } from './serverUser'

/** Whether that user may pass every folder down to `path`. Asks the system, which knows ACLs too. */
export function canReach(path: string, user: ServerUser | null): boolean {
  if (!user) return true
  return (
    spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', path], { ...user, cwd: '/' }).status === 0
  )
}
