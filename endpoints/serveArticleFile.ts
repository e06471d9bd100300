import { serveArticleBytes } from '@/media/articleFiles/serveArticleBytes'
import { refusal } from '@/src/domain/refusal'
import { readableArticleFile } from '@/src/operations/articleFiles'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'

/**
 * The bytes of a file of an article, in the place of Payload's own route: by the name it is stored
 * under, or by its id with `size=small` or `size=large`.
 */
export const serveArticleFile: Omit<Endpoint, 'root'> = {
  path: '/file/:filename',
  method: 'get',
  handler: async (req) => {
    const name = String(req.routeParams?.filename ?? '')
    const found = await readableArticleFile(req, name)
    if (!found) throw refuse(404, refusal('not_found'))
    return serveArticleBytes({
      ...found,
      headers: req.headers,
      name: req.searchParams.get('size') ?? name,
    })
  },
}
