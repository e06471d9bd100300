import { env } from '@/src/env'
import type { IncomingMessage } from 'node:http'

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

/** A POST that names GET so is read by Payload as one, and no other request. */
const standsForGet = ['X-Payload-HTTP-Method-Override', 'X-HTTP-Method-Override']

/** Payload's admin asks by POST when a question is too long for an address. */
export const readsByPost = ({ method, headers }: Pick<Request, 'method' | 'headers'>): boolean =>
  method === 'POST' && standsForGet.some((name) => headers.get(name) === 'GET')

const fileRoute = /^\/api\/(?:attachments|article-files|tickets\/[^/]+\/attachments)\/?$/

/** Another method than POST has no file, and one that stands for GET is read by Payload as words. */
export const bringsFile = ({
  method,
  url,
  headers,
}: Pick<Request, 'method' | 'url' | 'headers'>): boolean =>
  method === 'POST' &&
  fileRoute.test(new URL(url).pathname) &&
  !headers.has('x-payload-http-method-override') &&
  !headers.has('x-http-method-override')
