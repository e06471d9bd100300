import type { DatabaseState } from '@/src/health/databaseIsDown'
import { Client } from 'pg'
import { setImmediate as afterInput, setTimeout as wait } from 'node:timers/promises'

/** Milliseconds. From its last sign of life to "away" it takes `beat` and `silence` at most. */
const beat = 500
const doubt = 700
const silence = 2_500
const pause = 500
/** A timer that comes later than this tells of a process that was busy itself. */
const busy = 300
/** A server may take connections and drop them at once: it is not asked without end. */
const breath = 50

type Tell = (state: DatabaseState) => void

/**
 * Whether the promise settles within so many milliseconds in which this process was not busy itself:
 * when it was, what has come is only not read yet.
 */
async function settles(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  for (;;) {
    const begun = performance.now()
    if (await settlesOnce(promise, milliseconds)) return true
    if (performance.now() - begun < milliseconds + busy) return false
  }
}

async function settlesOnce(promise: Promise<unknown>, milliseconds: number): Promise<boolean> {
  let isSettled = false
  const settle = () => void (isSettled = true)
  const over = new AbortController()
  const late = wait(milliseconds, undefined, { ref: false, signal: over.signal })
  await Promise.race([promise.then(settle, settle), late.catch(() => undefined)])
  over.abort()
  // Where this process itself was busy, the answer has come and is only not read yet.
  if (!isSettled) await afterInput(undefined, { ref: false })
  return isSettled
}

/** Resolves when the connection is gone. Throws when there is none to be had, or no answer on it. */
async function hold(address: string, tell: Tell): Promise<void> {
  const client = new Client({
    connectionString: address,
    application_name: 'desk-pulse',
  }) as Client & { unref(): void; connection: { stream: { destroy(): void } } }
  let isGone = false
  client.once('end', () => (isGone = true))
  client.on('error', () => (isGone = true))
  try {
    // Not pg's own limit: a process that loads its modules meanwhile would take that for silence.
    const connected = client.connect()
    if (!(await settles(connected, silence))) throw new Error('The database is silent.')
    await connected
    // A process that has nothing else to do may end.
    client.unref()
    while (!isGone) {
      tell('there')
      await wait(beat, undefined, { ref: false })
      const answer = client.query('select 1')
      if (await settles(answer, doubt)) continue
      tell('doubtful')
      if (!(await settles(answer, silence - doubt))) throw new Error('The database is silent.')
    }
  } finally {
    // Not `end`, which waits for a server that may be silent.
    client.connection.stream.destroy()
  }
}

/**
 * Tells whether the database is there, for as long as the process lives. It is away when it is
 * silent, or when a connection that was cut cannot be had again.
 */
export async function followDatabase(address: string, tell: Tell): Promise<never> {
  for (;;) {
    const wasThere = await hold(address, tell).then(
      () => true,
      () => false,
    )
    tell(wasThere ? 'doubtful' : 'away')
    await wait(wasThere ? breath : pause, undefined, { ref: false })
  }
}
