import { once } from 'node:events'
import { createServer } from 'node:net'

import { CommandError } from '../frame/CommandError'

async function isTaken(port: number, host: string): Promise<boolean> {
  const server = createServer()
  try {
    server.listen(port, host)
    await once(server, 'listening')
    server.close()
    await once(server, 'close')
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EADDRINUSE'
  }
}

/** Throws a sentence that names the port and what it is for. */
export async function assertPortFree(port: number, purpose: string): Promise<void> {
  if (port > 65535) {
    throw new CommandError(
      `Port ${port} for ${purpose} does not exist. Set PORT to 65532 or lower.`,
    )
  }
  if ((await isTaken(port, '127.0.0.1')) || (await isTaken(port, '0.0.0.0'))) {
    throw new CommandError(
      `Port ${port} is taken, and ${purpose} needs it. ` +
        'Stop the program that uses it, or set PORT to another number.',
    )
  }
}
