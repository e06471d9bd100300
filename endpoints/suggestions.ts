import { searchTextMax } from '@/src/domain/searchedText'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { suggestArticles } from '@/src/operations/articles'
import { code, parsed } from './requestBody'

const query = z.object({
  q: z.string(code('search_missing')).max(searchTextMax, code('search_too_long')),
  category: z.string(code('id_missing')).max(100, code('id_wrong')).optional(),
})

/** Articles that may answer a request before it is sent. */
export const suggestions: Omit<Endpoint, 'root'> = {
  path: '/suggestions',
  method: 'get',
  handler: async (req) => {
    const { q, category } = parsed(query, { q: '', ...req.query })
    return Response.json({ docs: await suggestArticles({ req, text: q, category }) })
  },
}
