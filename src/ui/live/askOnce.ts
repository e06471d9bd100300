import { type LiveListener, type LiveEvent, type Place, placeQuery } from './LiveEvent'

type Asked = { address: string; place: Place; listener: LiveListener; signal: AbortSignal }
type Answer = { events: LiveEvent[]; isReset: boolean; at: string }

/** What happened since, asked once. False when nobody is signed in any more. Never throws. */
export async function askOnce({ address, place, listener, signal }: Asked): Promise<boolean> {
  try {
    const response = await fetch(`${address}${placeQuery(place)}`, {
      headers: { Accept: 'application/json' },
      cache: 'no-store',
      signal,
    })
    if (response.status === 401 || response.status === 403) return false
    if (!response.ok) return true
    const { events, isReset, at } = (await response.json()) as Answer
    events.forEach(listener.event)
    if (isReset) listener.reset()
    listener.alive(at)
  } catch {
    // No way there now: the next time will tell.
  }
  return true
}
