import { subscribe } from 'node:diagnostics_channel'
import type { ServerResponse } from 'node:http'
import { connectionBroke, databaseMayBeAway } from '@/src/health/databaseIsDown'
import { awayPause } from './away'

/**
 * A page that fails half-way is 500 to Next, whatever it failed for, and a page cannot say otherwise.
 * While the database is away it is 503 with the time to come back, and so as soon as a connection
 * breaks, before anybody has asked the database.
 */
export function failAsAway(): void {
  subscribe('http.server.request.start', (message) => {
    const { response } = message as { response: ServerResponse }
    const { writeHead } = response
    response.writeHead = function (this: ServerResponse, status: number, ...rest: never[]) {
      const mayBeAway = databaseMayBeAway() || connectionBroke()
      if (status !== 500 || !mayBeAway) return writeHead.call(this, status, ...rest)
      this.setHeader('Retry-After', awayPause)
      return writeHead.call(this, 503, ...rest)
    } as typeof writeHead
  })
}
