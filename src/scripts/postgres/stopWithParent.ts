import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process'

/**
 * A shell that waits on a pipe from us. When we die, however it happens, the pipe closes and the
 * shell stops the server.
 */
export function stopWithParent(
  pgCtl: string,
  data: string,
  options: SpawnOptions,
): ChildProcess | null {
  if (process.platform === 'win32') return null
  const guard = spawn(
    '/bin/sh',
    ['-c', 'read -r _; exec "$1" stop -m fast -D "$2"', 'sh', pgCtl, data],
    { ...options, detached: true, stdio: ['pipe', 'ignore', 'ignore'] },
  )
  guard.unref()
  return guard
}
