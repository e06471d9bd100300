import { inlineTypes } from './fileTypes'

/** A file is shown only when its kind cannot run anything; all else is handed over to be saved. */
export function fileHeaders({ headers }: { headers: Headers }): Headers {
  const type = headers.get('Content-Type')?.split(';')[0]?.trim() ?? ''
  headers.set('Content-Disposition', inlineTypes.has(type) ? 'inline' : 'attachment')
  headers.set('X-Content-Type-Options', 'nosniff')
  headers.set('Cache-Control', 'private, no-store')
  headers.set('Content-Security-Policy', "sandbox; default-src 'none'")
  return headers
}
