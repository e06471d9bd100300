import { Client } from 'pg'
import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds. */
const pause = 1_000
/** A server may take connections and drop them at once: it is not asked without end. */
const breath = 50
const patience = 10_000

/** Resolves when the connection is gone. Throws when there is none to be had. */
async function hold(address: string, tell: () => void): Promise<void> {
  const client = new Client({
    connectionString: address,
    application_name: 'desk-pulse',
    keepAlive: true,
    connectionTimeoutMillis: patience,
  })
  const gone = new Promise<void>((resolve) => {
    client.once('end', resolve)
    client.once('error', () => resolve())
  })
  await client.connect()
  // A process that has nothing else to do may end.
  ;(client as Client & { unref(): void }).unref()
  tell()
  await gone
  client.end().catch(() => undefined)
}

/**
 * Tells whether the database is there, for as long as the process lives. It is away when a connection
 * cannot be had twice in a row: one alone may be cut, or time out on a busy machine.
 */
export async function followDatabase(
  address: string,
  tell: (isThere: boolean) => void,
): Promise<void> {
  for (let failures = 0; ; failures++) {
    await hold(address, () => {
      failures = 0
      tell(true)
    }).catch(() => undefined)
    if (failures > 0) tell(false)
    await wait(failures > 0 ? pause : breath, undefined, { ref: false })
  }
}
