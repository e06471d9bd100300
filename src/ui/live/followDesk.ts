import { askOnce } from './askOnce'
import type { Ears, Place } from './LiveEvent'
import { readStream } from './readStream'

type Asked = {
  address: string
  /** Where to go on, asked for anew each time. */
  place: () => Place
  ears: Ears
  /** Its event `hope` says that another try is worth while. */
  hope: EventTarget
  signal: AbortSignal
}

/** Milliseconds. */
const firstPause = 500
const longestPause = 15_000

/** Resolves early when there is hope: the network is back, or somebody looks at the page. */
function pause(length: number, { hope, signal }: Asked): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('online', done)
      hope.removeEventListener('hope', done)
      document.removeEventListener('visibilitychange', whenSeen)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const whenSeen = () => document.visibilityState === 'visible' && done()
    const timer = setTimeout(done, length)
    addEventListener('online', done)
    hope.addEventListener('hope', done)
    document.addEventListener('visibilitychange', whenSeen)
    signal.addEventListener('abort', done)
  })
}

/**
 * Keeps a stream open until the signal. Where none can be had, it asks what is new between the
 * tries, at least every 15 seconds.
 */
export async function followDesk(asked: Asked): Promise<void> {
  const { address, place, ears, signal } = asked
  for (let failures = 0; !signal.aborted;) {
    const { isOver, wasLive } = await readStream({ address, place: place(), ears, signal })
    if (signal.aborted) return
    failures = wasLive ? 1 : failures + 1
    ears.state('late')
    const isSignedIn =
      !isOver && (failures === 1 || (await askOnce({ address, place: place(), ears, signal })))
    if (!isSignedIn) {
      ears.state('over')
      // Somebody may sign in again in another tab.
      await pause(10 * longestPause, asked)
      continue
    }
    const length = Math.min(longestPause, firstPause * 2 ** failures)
    await pause(length * (0.75 + Math.random() / 2), asked)
  }
}
