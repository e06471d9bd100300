import { env } from '@/src/env'
import { cookiesForBrowser } from './hostCookie'
import { dataPolicy, securityHeaders } from './securityHeaders'

/** Payload words some answers its own way; here each has `errors`, and nothing is kept by caches. */
export async function privateAnswer(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  const added = securityHeaders(env.APP_URL.startsWith('https:'))
  Object.entries(added).forEach(([name, value]) => headers.set(name, value))
  cookiesForBrowser(headers, env.APP_URL)
  if (!headers.has('Content-Security-Policy')) headers.set('Content-Security-Policy', dataPolicy)
  if (!headers.has('Cache-Control')) headers.set('Cache-Control', 'private, no-store')

  const isJson = headers.get('content-type')?.includes('application/json') ?? false
  if (response.ok || response.status < 400 || !isJson) {
    return new Response(response.body, { status: response.status, headers })
  }
  const body: unknown = await response.json()
  const hasErrors = typeof body === 'object' && body !== null && 'errors' in body
  const { message } = (body ?? {}) as { message?: string }
  headers.delete('content-length')
  return Response.json(hasErrors ? body : { errors: [{ message: message ?? 'Not found.' }] }, {
    status: response.status,
    headers,
  })
}
