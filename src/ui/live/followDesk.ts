import { askOnce } from './askOnce'
import type { LiveListener, Place } from './LiveEvent'
import { readStream } from './readStream'

type Asked = {
  address: string
  /** Where to go on, asked for anew each time. */
  place: () => Place
  listener: LiveListener
  /** Its event `retry` says that another try is worth while. */
  retries: EventTarget
  signal: AbortSignal
}

/** Milliseconds. */
const firstPause = 500
const longestPause = 15_000

/** Resolves early when another try is worth while: the network is back, or somebody looks at the page. */
function pause(length: number, { retries, signal }: Asked): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      retries.removeEventListener('retry', done)
      document.removeEventListener('visibilitychange', whenSeen)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const whenSeen = () => document.visibilityState === 'visible' && done()
    const timer = setTimeout(done, length)
    addEventListener('online', done)
    retries.addEventListener('retry', done)
    document.addEventListener('visibilitychange', whenSeen)
    signal.addEventListener('abort', done)
  })
}

/**
 * Keeps a stream open until the signal. Where none can be had, it asks what is new between the
 * tries, at least every 15 seconds.
 */
export async function followDesk(asked: Asked): Promise<void> {
  const { address, place, listener, signal } = asked
  for (let failures = 0; !signal.aborted;) {
    const { isOver, wasLive } = await readStream({ address, place: place(), listener, signal })
    if (signal.aborted) return
    failures = wasLive ? 1 : failures + 1
    listener.state('late')
    const isSignedIn =
      !isOver && (failures === 1 || (await askOnce({ address, place: place(), listener, signal })))
    if (!isSignedIn) {
      listener.state('over')
      // Somebody may sign in again in another tab.
      await pause(10 * longestPause, asked)
      continue
    }
    const length = Math.min(longestPause, firstPause * 2 ** failures)
    await pause(length * (0.75 + Math.random() / 2), asked)
  }
}
