import { searchTextMax } from '@/src/domain/searchedText'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { suggestedArticles } from '@/src/operations/articles'
import { code, parsed } from './requestBody'

const query = z.object({
  subject: z.string(code('search_missing')).max(searchTextMax, code('search_too_long')).optional(),
  q: z.string(code('search_missing')).max(searchTextMax, code('search_too_long')),
  category: z.string(code('id_missing')).max(100, code('id_wrong')).optional(),
})

/** Articles that may answer a request before it is sent. */
export const suggestions: Omit<Endpoint, 'root'> = {
  path: '/suggestions',
  method: 'get',
  handler: async (req) => {
    const { subject, q, category } = parsed(query, { q: '', ...req.query })
    const found = await suggestedArticles({ req, subject, text: q, category })
    return Response.json({ docs: found.map(({ article }) => article) })
  },
}
