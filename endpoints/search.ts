import { valueRefusal } from '@/src/domain/filterValues'
import { pageSizeMax } from '@/src/domain/limits'
import { searchDesk } from '@/src/operations/searchDesk'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { code, parsed } from './requestBody'

const query = z.object({
  q: z.string(code('search_missing')).superRefine((text, context) => {
    const tooMuch = valueRefusal('like', text)
    if (tooMuch) context.addIssue({ code: 'custom', params: { refusal: tooMuch } })
  }),
  limit: z.coerce
    .number(code('limit_no_number'))
    .int(code('limit_no_number'))
    .min(1, code('limit_no_number'))
    .catch(10)
    .transform((asked) => Math.min(asked, pageSizeMax)),
})

/** Tickets and articles that the caller may see; people and organizations for who works on tickets. */
export const deskSearch: Endpoint = {
  path: '/desk/search',
  method: 'get',
  handler: async (req) => {
    const { q, limit } = parsed(query, { q: '', limit: 10, ...req.query })
    return Response.json(await searchDesk(req, q, limit))
  },
}
