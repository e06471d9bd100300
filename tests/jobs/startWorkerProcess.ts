import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { scriptArguments } from '@/src/scripts/processes/scriptArguments'

/** A worker as it runs in production, in a process of its own that can be killed. */
export function startWorkerProcess(settings: Record<string, string>) {
  const child = spawn(process.execPath, scriptArguments('worker'), {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const ended = once(child, 'exit')
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    return (await ended) as [number | null, NodeJS.Signals | null]
  }
  return { stop: () => end('SIGTERM'), kill: () => end('SIGKILL') }
}
