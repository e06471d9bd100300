import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'

export type Program = {
  pid: number
  /** Resolves with a sentence when it ends. */
  ended: Promise<string>
  stop(): Promise<void>
}

/** A program in a group of its own, whose words go to a file. It ends with us at the latest. */
export function startProgram(
  command: string,
  args: readonly string[],
  log: string,
  env: NodeJS.ProcessEnv = process.env,
): Program {
  const words = openSync(log, 'a')
  const child = spawn(command, args, { detached: true, stdio: ['ignore', words, words], env })
  const ended = once(child, 'exit').then(() => `${command} ended. ${log} says why.`)
  const kill = (signal: NodeJS.Signals) => {
    try {
      if (child.pid) process.kill(-child.pid, signal)
    } catch {
      // Nobody is left in the group.
    }
  }
  const atExit = () => kill('SIGKILL')
  process.once('exit', atExit)
  return {
    pid: child.pid ?? 0,
    ended,
    stop: async () => {
      process.off('exit', atExit)
      kill('SIGKILL')
      await ended
    },
  }
}
