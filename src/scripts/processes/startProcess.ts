import { spawn, type ChildProcess } from 'node:child_process'
import { join } from 'node:path'

import { root } from '../frame/root'
import { readLines } from './readLines'

export type ProcessPlan = {
  name: string
  /** What Node is called with. */
  args: string[]
  env: NodeJS.ProcessEnv
  /** Lines it says are given to this; by default they are printed with its name. */
  onLine?: (line: string) => unknown
}

export type StartedProcess = {
  child: ChildProcess
  exited: Promise<string>
  /** At once, with what it started. */
  kill(): void
  stop(): Promise<void>
}

const patience = 10_000
const guard = join(root, 'src', 'scripts', 'processes', 'exitWithParent.mjs')

/** A Node process in a group of its own, so that Ctrl-C reaches us alone and we keep the order. */
export function startProcess(plan: ProcessPlan): StartedProcess {
  const onLine = plan.onLine ?? ((line: string) => console.log(`[${plan.name}] ${line}`))
  const child = spawn(process.execPath, ['--import', guard, ...plan.args], {
    cwd: root,
    env: plan.env,
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) readLines(stream, onLine)
  }
  const exited = new Promise<string>((resolve) => {
    child.on('exit', (code, signal) => resolve(String(signal ?? code)))
    child.on('error', (error) => resolve(error.message))
  })
  return {
    child,
    exited,
    kill: () => signalGroup(child, 'SIGKILL'),
    stop: async () => {
      signalGroup(child, 'SIGTERM')
      const kill = setTimeout(() => signalGroup(child, 'SIGKILL'), patience)
      await exited
      clearTimeout(kill)
      // What the process itself left in its group goes too.
      signalGroup(child, 'SIGKILL')
    },
  }
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid === undefined) return
  try {
    process.kill(-child.pid, signal)
  } catch {
    // Nobody is left in the group.
  }
}
