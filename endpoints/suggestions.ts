import { searchTextMax } from '@/src/domain/searchedText'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { suggestArticles } from '@/src/operations/articles'
import { parsed } from './requestBody'

const query = z.object({
  q: z
    .string('Say in q what to look for.')
    .max(searchTextMax, `Ask in at most ${searchTextMax} characters.`),
  category: z.string('Name one category by its id.').max(100, 'This is no id.').optional(),
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
