import { valueRefusal } from '@/src/domain/filterValues'
import { pageSizeMax } from '@/src/domain/limits'
import { searchDesk } from '@/src/operations/searchDesk'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { parsed } from './requestBody'

const query = z.object({
  q: z.string('Say in q what to look for.').superRefine((text, context) => {
    const refusal = valueRefusal('like', text)
    if (refusal) context.addIssue({ code: 'custom', message: refusal })
  }),
  limit: z.coerce
    .number('Say limit as a number.')
    .int('Say limit as a number.')
    .min(1, 'Say limit as a number.')
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
