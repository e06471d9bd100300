import { processesOf } from './processesOf'

/** Stops a process and all that it started where they stand. Returns what lets them go on. */
export function freeze(pid: number): () => void {
  const group = processesOf(pid)
  const signal = (name: NodeJS.Signals) => {
    for (const each of group) {
      try {
        process.kill(each, name)
      } catch {
        // It has ended meanwhile.
      }
    }
  }
  signal('SIGSTOP')
  return () => signal('SIGCONT')
}
