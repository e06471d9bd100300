import type { ArticleFile } from '@/src/payload-types'
import { serveBytes } from '../serve/serveBytes'
import { articleFileStore } from './articleFileStore'

type Asked = { headers: Headers; file: ArticleFile; name: string; isPublic: boolean }

/** Seconds: so long a picture may still be seen after its article was taken back. */
const keptFor = 600

const drawnType = 'image/webp'

/** Which bytes are meant: a size by its name, or by the name it is stored under; else the file itself. */
function bytesOf({ filename, filesize, mimeType, sizes }: ArticleFile, name: string) {
  const drawn = Object.entries(sizes ?? {}).find(
    ([size, each]) => size === name || each.filename === name,
  )?.[1]
  return drawn?.filename
    ? { key: drawn.filename, size: drawn.filesize ?? null, mimeType: drawn.mimeType ?? drawnType }
    : { key: filename ?? '', size: filesize ?? null, mimeType: mimeType ?? '' }
}

/** Kept by caches when everybody may read it, and by nobody else's. */
export async function serveArticleBytes({
  headers,
  file,
  name,
  isPublic,
}: Asked): Promise<Response> {
  const bytes = bytesOf(file, name)
  const caching = isPublic ? `public, max-age=${keptFor}` : 'private, no-store'
  if (headers.get('if-none-match') === `"${bytes.key}"`) {
    const told = { ETag: `"${bytes.key}"`, 'Cache-Control': caching }
    return new Response(null, { status: 304, headers: told })
  }
  const answer = await serveBytes(headers, {
    ...bytes,
    name: file.name ?? bytes.key,
    store: articleFileStore(),
  })
  answer.headers.set('Cache-Control', caching)
  return answer
}
