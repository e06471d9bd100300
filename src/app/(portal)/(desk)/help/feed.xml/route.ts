import { createHash } from 'node:crypto'
import { readFeed } from '@/src/portal/read/feed'

export const dynamic = 'force-dynamic'

/** What is new in the help center, for everybody. Told in full only to whoever does not have it yet. */
export async function GET(request: Request): Promise<Response> {
  const text = await readFeed(new URL(request.url).searchParams.get('language'))
  const mark = `"${createHash('sha256').update(text).digest('base64url')}"`
  const headers = { ETag: mark, 'Content-Type': 'application/atom+xml; charset=utf-8' }
  return request.headers.get('if-none-match') === mark
    ? new Response(null, { status: 304, headers })
    : new Response(text, { headers })
}
