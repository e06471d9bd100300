import { once } from 'node:events'
import { connect } from 'node:net'
import { setTimeout as wait } from 'node:timers/promises'

import { CommandError } from '../frame/CommandError'

/** Resolves when something listens there. Throws when the process gave up, or after 30 seconds. */
export async function untilPortAnswers(
  port: number,
  name: string,
  gaveUp: Promise<string>,
): Promise<void> {
  let failure: string | undefined
  void gaveUp.then((sentence) => (failure = sentence))
  const deadline = Date.now() + 30_000
  while (Date.now() < deadline && !failure) {
    const socket = connect(port, '127.0.0.1')
    try {
      await once(socket, 'connect')
      return
    } catch {
      await wait(50)
    } finally {
      socket.destroy()
    }
  }
  throw new CommandError(failure ?? `The ${name} did not answer on port ${port} within 30 seconds.`)
}
