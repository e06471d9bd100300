import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { root } from '../frame/root'
import type { Shutdown } from '../processes/Shutdown'

/** A program whose output people watch. Returns its exit code; stopped with the rest. */
export async function runShown(
  args: string[],
  env: Record<string, string>,
  shutdown: Shutdown,
): Promise<number> {
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env },
    // A group of its own: Ctrl-C reaches us alone, and we stop it before its database.
    detached: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  })
  const exited = once(child, 'exit')
  shutdown.onStop('test run', async () => {
    const { pid, exitCode, signalCode } = child
    if (!pid || exitCode !== null || signalCode !== null) return
    process.kill(-pid, 'SIGTERM')
    const kill = setTimeout(() => process.kill(-pid, 'SIGKILL'), 5000)
    await exited
    clearTimeout(kill)
  })
  const [code] = await exited
  return typeof code === 'number' ? code : 1
}
