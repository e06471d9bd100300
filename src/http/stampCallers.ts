import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

import { callerHeader } from '@/src/callerHeader'
import { env } from '@/src/env'
import { callerAddress } from './callerAddress'

/**
 * Next hands a request on without its socket and lets a caller name any X-Forwarded-For. Node tells
 * of each request before Next sees it: there the real address is written into a header of ours.
 */
export function stampCallers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    const forwarded = request.headers['x-forwarded-for']
    request.headers[callerHeader] = callerAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      env.TRUST_PROXY === 'on',
    )
  })
}
