import { createHmac, timingSafeEqual } from 'node:crypto'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { callerHeader, callerProofHeader } from '@/src/session/clientIp'
import { env } from '@/src/env'
import { callerAddress } from './callerAddress'

/** Says that the desk itself wrote an address down. Only it knows the secret, in all its processes. */
const proofOf = (caller: string): string =>
  createHmac('sha256', env.PAYLOAD_SECRET).update(`caller ${caller}`).digest('base64url')

/** Next sends some requests on to another page by a call of its own, with the headers that came. */
function isOwn(headers: IncomingHttpHeaders): boolean {
  const { [callerHeader]: caller, [callerProofHeader]: proof } = headers
  if (typeof caller !== 'string' || typeof proof !== 'string') return false
  const [given, right] = [Buffer.from(proof), Buffer.from(proofOf(caller))]
  return given.length === right.length && timingSafeEqual(given, right)
}

const handedOn = new WeakSet<IncomingMessage>()

/** Whether Next itself sends this request, as a part of answering another one. */
export const isHandedOn = (request: IncomingMessage): boolean => handedOn.has(request)

/**
 * Next hands a request on without its socket and lets a caller name any X-Forwarded-For. Node tells
 * of each request before Next sees it: there the real address is written into a header of ours.
 */
export function stampCallers(): void {
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    if (isOwn(request.headers)) return void handedOn.add(request)
    const forwarded = request.headers['x-forwarded-for']
    const caller = callerAddress(
      request.socket.remoteAddress,
      Array.isArray(forwarded) ? forwarded.join(',') : forwarded,
      env.TRUST_PROXY === 'on',
    )
    request.headers[callerHeader] = caller
    request.headers[callerProofHeader] = proofOf(caller)
  })
}
