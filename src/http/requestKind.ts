import type { RequestKind } from '@/src/domain/requestLimits'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** What is looked for in all that is written costs more than to open it. */
const isSearch = ({ pathname, searchParams }: URL) =>
  /\/(search|suggestions)\/?$/.test(pathname) || Boolean(searchParams.get('q')?.trim())

type Asked = Pick<Request, 'method' | 'url' | 'headers'>

/** Told from the outside, before anything of the body is read. */
export function requestKind({ method, url, headers }: Asked): RequestKind {
  if (reading.has(method)) return isSearch(new URL(url)) ? 'search' : 'read'
  const isForm = headers.get('content-type')?.trim().toLowerCase().startsWith('multipart/')
  // The portal's forms are multipart as well, with or without a file: those have a page's address.
  return isForm && new URL(url).pathname.startsWith('/api/') ? 'upload' : 'change'
}
