type Stop = { name: string; stop: () => Promise<unknown> }

const onePress = 1000

/** What was started, to be stopped in the reverse order, once. */
export class Shutdown {
  stopping = false
  readonly #started: Stop[] = []
  #stopped: Promise<void> | undefined

  onStop(name: string, stop: () => Promise<unknown>): void {
    this.#started.push({ name, stop })
  }

  stop(): Promise<void> {
    this.stopping = true
    return (this.#stopped ??= this.#stopAll())
  }

  /** A second signal ends the process at once: what it started notices that, and stops alone. */
  onSignal(stopped: () => void): void {
    let first = 0
    const stop = () => {
      // One press of Ctrl-C arrives several times: from the terminal, npm and the launcher.
      if (first && Date.now() - first < onePress) return
      if (first) process.kill(process.pid, 'SIGKILL')
      first = Date.now()
      if (process.stdout.isTTY) console.log('\nStopping. Press Ctrl-C again to stop at once.')
      void this.stop().then(stopped)
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
    // The launcher was killed. A child of ours has its own way: exitWithParent.mjs.
    process.once('disconnect', () => this.stopping || stop())
    process.channel?.unref()
  }

  async #stopAll(): Promise<void> {
    // Connections break when their database stops, and their pools throw that into the void.
    process.on('uncaughtException', () => undefined)
    for (const { name, stop } of this.#started.reverse()) {
      await stop().catch((error: unknown) => console.error(`Stopping the ${name} failed:`, error))
    }
  }
}
