/** Milliseconds before something is asked again that a server in between could not pass on. */
const pause = 2_000

const gateways = new Set([502, 503, 504])

/** Actions whose answer broke off: the desk may have done them, and is told that they come again. */
const brokenOff = new Set<string>()

/** Pages that failed in their middle, as when the database goes: asked once more before they say so. */
const failed = new Set<string>()

const wait = () => new Promise((resolve) => setTimeout(resolve, pause))

const headerOf = (init: RequestInit | undefined, name: string): string | null =>
  init?.headers ? new Headers(init.headers).get(name) : null

/** A page in whose middle something failed, other than that it is not there or is elsewhere. */
const failedWithin = (page: ArrayBuffer) =>
  /(^|\n)[0-9a-f]+:E\{"digest":"(?!NEXT_)/.test(new TextDecoder().decode(page))

async function whole(response: Response, read: string | null): Promise<Response> {
  const isPage = response.headers.get('content-type')?.startsWith('text/x-component')
  if (gateways.has(response.status) && !isPage) {
    await wait()
    throw new TypeError('The desk was not reached.')
  }
  const body = response.body ? await response.arrayBuffer() : null
  if (read) {
    const isSecond = failed.delete(read)
    if (body && failedWithin(body) && !isSecond) {
      failed.add(read)
      await wait()
      throw new TypeError('The desk could not read.')
    }
  }
  const { headers, redirected, status, statusText, url } = response
  const copy = new Response(status === 204 ? null : body, { headers, status, statusText })
  Object.defineProperty(copy, 'url', { value: url })
  Object.defineProperty(copy, 'redirected', { value: redirected })
  return copy
}

/**
 * Next waits for the connection when a request for a page fails, and asks again. An answer that breaks
 * off in its middle, or that a gateway gives, is no answer either: it reads pages as they come, and
 * would put the browser's error page or our own in the place of what one reads.
 */
export function expectWholeAnswers(scope: Window & typeof globalThis): void {
  const ask = scope.fetch.bind(scope)
  scope.fetch = async (input, init) => {
    const action = headerOf(init, 'next-action')
    const isFetchedAhead = headerOf(init, 'next-router-prefetch') !== null
    if ((!action && headerOf(init, 'rsc') === null) || isFetchedAhead) return ask(input, init)
    if (init?.method === 'HEAD') return ask(input, init)

    const headers = new Headers(init?.headers)
    if (action && brokenOff.has(action)) headers.set('desk-repeated', '1')
    try {
      const read = action ? null : input instanceof Request ? input.url : String(input)
      const answer = await whole(await ask(input, { ...init, headers }), read)
      if (action) brokenOff.delete(action)
      return answer
    } catch (error) {
      // Once more at once, and then in peace.
      if (action && brokenOff.has(action)) await wait()
      if (action) brokenOff.add(action)
      throw error
    }
  }
}
