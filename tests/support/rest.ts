import * as routes from '@/src/app/(payload)/api/[...slug]/route'

import { testPayload } from './payload'

export type Answer = {
  status: number
  headers: Headers
  /** Parsed when it is JSON, else the text. Loose on purpose: a test asserts what it expects. */
  body: any // eslint-disable-line @typescript-eslint/no-explicit-any
}

type Options = {
  token?: string
  /** Sent as JSON. A string is sent as it is, to try bodies that are not JSON. */
  body?: unknown
  headers?: Record<string, string>
  /** Sent as multipart/form-data instead of a body. */
  form?: FormData
  signal?: AbortSignal
}

/** A request through the app's own REST routes, without a socket. `path` begins with `/api/`. */
export async function rest(method: string, path: string, options: Options = {}): Promise<Answer> {
  return readAnswer(await routeRequest(method, path, options))
}

/** The same, with the answer as it comes. */
export async function routeRequest(
  method: string,
  path: string,
  options: Options = {},
): Promise<Response> {
  await testPayload()
  const headers = new Headers(options.headers)
  if (options.token) headers.set('Authorization', `JWT ${options.token}`)
  let body: BodyInit | undefined
  if (options.form) {
    // As bytes, as they come over a socket: a form's own stream cannot be given up half-way.
    const encoded = new Response(options.form)
    headers.set('Content-Type', encoded.headers.get('Content-Type') ?? '')
    body = await encoded.arrayBuffer()
  }
  if (options.body !== undefined) {
    if (!headers.has('Content-Type')) headers.set('Content-Type', 'application/json')
    body = typeof options.body === 'string' ? options.body : JSON.stringify(options.body)
  }
  const url = new URL(path, process.env.APP_URL || 'http://localhost:3000')
  const handler = routes[method as keyof typeof routes]
  const slug = url.pathname.split('/').slice(2)
  return handler(new Request(url, { method, headers, body, signal: options.signal }), {
    params: Promise.resolve({ slug }),
  })
}

export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text()
  const isJson = response.headers.get('Content-Type')?.includes('json') && text !== ''
  return {
    status: response.status,
    headers: response.headers,
    body: isJson ? JSON.parse(text) : text,
  }
}
