import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http'

type Step = (
  request: IncomingMessage,
  response: ServerResponse,
  /** Lets it in, or another request in its place. */
  next: (request: IncomingMessage) => void,
) => void

type Begun = { server: Server }

/**
 * Puts a step before Next. Next makes its server by itself, buffers bodies and decodes addresses
 * before it asks any code of ours; Node tells of the first request before that server hears of it,
 * and there the step takes the server's ear. Of several steps the last one comes first.
 */
export function beforeNext(step: Step): void {
  const taken = new WeakSet<Server>()
  subscribe('http.server.request.start', (message) => {
    const { server } = message as Begun
    if (taken.has(server)) return
    taken.add(server)
    const listeners = server.listeners('request') as RequestListener[]
    server.removeAllListeners('request')
    server.on('request', (request, response) =>
      step(request, response, (admitted) => {
        for (const listener of listeners) listener.call(server, admitted, response)
      }),
    )
  })
}
