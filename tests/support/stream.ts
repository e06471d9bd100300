import { follow, type OpenStream } from './follow'
import { routeRequest } from './rest'

type Options = { token?: string; headers?: Record<string, string> }

/** A stream of the desk in this process. */
export async function openStream(path: string, options: Options = {}): Promise<OpenStream> {
  const gone = new AbortController()
  const response = await routeRequest('GET', path, { ...options, signal: gone.signal })
  return follow(response, async (reader) => {
    gone.abort()
    await reader?.cancel().catch(() => undefined)
  })
}
