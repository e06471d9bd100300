import { createParser } from 'eventsource-parser'
import { type LiveListener, type LiveEvent, type Place, placeQuery } from './LiveEvent'
import { minute } from '@/src/domain/time/durations'

/** Milliseconds. The server gives a sign of life every 25 seconds. */
const longestSilence = minute
const longestStart = 10_000

type Asked = { address: string; place: Place; listener: LiveListener; signal: AbortSignal }

/** How it came to its end. `over`: coming back is of no use until somebody signs in. */
export type StreamEnd = { isOver: boolean; wasLive: boolean }

/** Reads the stream until it ends or breaks. Never throws. */
export async function readStream({ address, place, listener, signal }: Asked): Promise<StreamEnd> {
  const end: StreamEnd = { isOver: false, wasLive: false }
  const silence = new AbortController()
  const cut = () => silence.abort()
  let timer = setTimeout(cut, longestStart)
  const parser = createParser({
    onEvent({ event, data }) {
      if (event === 'ticket') listener.event(JSON.parse(data) as LiveEvent)
      if (event === 'presence') listener.presence((JSON.parse(data) as { ticket: string }).ticket)
      if (event === 'reset') listener.reset()
      if (event === 'end') end.isOver = true
      if (event !== 'ready') return
      end.wasLive = true
      listener.alive((JSON.parse(data) as { at: string }).at)
      listener.state('live')
    },
    onComment: (at) => listener.alive(at.trim()),
  })
  try {
    const response = await fetch(`${address}${placeQuery(place)}`, {
      headers: { Accept: 'text/event-stream' },
      cache: 'no-store',
      signal: AbortSignal.any([signal, silence.signal]),
    })
    end.isOver = response.status === 401 || response.status === 403
    if (!response.ok || !response.body) return end
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader()
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return end
      clearTimeout(timer)
      timer = setTimeout(cut, end.wasLive ? longestSilence : longestStart)
      parser.feed(value)
    }
  } catch {
    // Broken, or given up from this side.
    return end
  } finally {
    clearTimeout(timer)
    silence.abort()
  }
}
