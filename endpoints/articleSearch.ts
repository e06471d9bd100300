import { searchedMax } from '@/src/domain/filterValues'
import { searchHelpAtOnce } from '@/src/operations/searchHelp'
import { languages } from '@/src/words/preferredLanguage'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { code, parsed } from './requestBody'

const query = z.object({
  q: z.string(code('search_missing')).max(searchedMax, code('search_too_long')),
  language: z.enum(languages, code('invalid_value')).optional(),
})

/** What a search of the help center finds first, with what was looked for marked: while one types. */
export const articleSearch: Omit<Endpoint, 'root'> = {
  path: '/search',
  method: 'get',
  handler: async (req) => {
    const { q, language } = parsed(query, { q: '', ...req.query })
    return Response.json({ docs: await searchHelpAtOnce(req, q, language) })
  },
}
