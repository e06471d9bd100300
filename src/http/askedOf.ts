import type { IncomingMessage } from 'node:http'
import { env } from '@/src/env'

export type Asked = Pick<Request, 'method' | 'url' | 'headers'>

/** A request of the server as the rest of the door knows it; an address without sense is the first. */
export function askedOf({ method = 'GET', url = '/', headers }: IncomingMessage): Asked {
  const { origin } = new URL(env.APP_URL)
  const sent = new Headers()
  for (const [name, value] of Object.entries(headers)) {
    for (const each of [value].flat()) if (each !== undefined) sent.append(name, each)
  }
  const isPath = url.startsWith('/') && URL.canParse(origin + url)
  return { method, url: isPath ? origin + url : `${origin}/`, headers: sent }
}
