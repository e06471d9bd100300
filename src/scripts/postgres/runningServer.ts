import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

import type { ServerHome } from './serverHome'

function commandOf(pid: number): string {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

/**
 * The port of the server that still runs on these files, else null. A pid file whose number another
 * program got since is removed: PostgreSQL would trip over it. One whose process is gone is left to
 * PostgreSQL, which reads there whether children of the dead one still use the data.
 */
export function runningServer(home: ServerHome): { port: number } | null {
  const file = join(home.data, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  const command = commandOf(Number(pid))
  if (command.includes(home.data)) return { port: Number(port) }
  if (command !== '') rmSync(file, { force: true })
  return null
}
