import { onTestFinished } from 'vitest'

import type { OpenStream, Told } from '../../support/follow'
import { openStream } from '../../support/stream'
import { tokenFor, type Actor } from '../desk/actors'

export const deskStream = '/api/desk/events-stream'
export const streamOf = (ticket: string) => `/api/tickets/${ticket}/events-stream`

/** Closed when the test is over. */
export async function listenWith(
  token: string | undefined,
  path = deskStream,
  headers: Record<string, string> = {},
): Promise<OpenStream> {
  const stream = await openStream(path, { token, headers })
  onTestFinished(() => stream.close())
  return stream
}

/** A stream of that person, ready to hear. */
export async function listenAs(actor: Actor, path = deskStream, after?: string) {
  const headers: Record<string, string> = after ? { 'Last-Event-ID': after } : {}
  const stream = await listenWith(await tokenFor(actor), path, headers)
  await stream.until(isReady)
  return stream
}

export const isReady = (told: Told[]) => told.some(({ event }) => event === 'ready')

export const eventsIn = (told: Told[]) => told.filter(({ event }) => event === 'ticket')
export const idsIn = (told: Told[]) => eventsIn(told).map(({ id }) => String(id))
export const kindsIn = (told: Told[]) => eventsIn(told).map(({ data }) => data.kind)

/** Resolves once the stream has told of that message. */
export const heard = (stream: OpenStream, message: string) =>
  stream.until((told) => told.some(({ data }) => data.message === message))
