import { CommandError } from './CommandError'
import { Shutdown } from '../processes/Shutdown'

/**
 * The frame of every command: a sentence for what a person can mend, signals stop what was started
 * in the reverse order, and the process ends even where a library holds a connection.
 */
export async function command(work: (shutdown: Shutdown) => Promise<unknown>): Promise<never> {
  const shutdown = new Shutdown()
  shutdown.onSignal(() => process.exit(0))
  try {
    await work(shutdown)
    process.exit(process.exitCode ?? 0)
  } catch (error) {
    // A failure while we stop is a consequence of stopping: the signal's handler ends the process.
    if (shutdown.stopping) return new Promise<never>(() => undefined)
    console.error(error instanceof CommandError ? `\n${error.message}` : error)
    await shutdown.stop()
    process.exit(1)
  }
}
