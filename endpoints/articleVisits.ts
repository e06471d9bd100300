import { outcomes } from '@/src/domain/article/visit'
import { searchedMax } from '@/src/domain/filterValues'
import { suggestedMost } from '@/src/domain/article/suggest'
import { noteVisit } from '@/src/operations/articleVisits'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const unreadable = code('visit_unreadable')
const ids = z.array(z.uuid(unreadable), unreadable).max(suggestedMost, unreadable).optional()

const body = z.object({
  visit: z.uuid(unreadable),
  shown: ids,
  opened: ids,
  outcome: z.enum(outcomes, unreadable).optional(),
  missed: z.string(unreadable).max(searchedMax, unreadable).optional(),
})

/** What a reader was shown, has opened and looked for in vain, without who they are. */
export const articleVisits: Omit<Endpoint, 'root'> = {
  path: '/visits',
  method: 'post',
  handler: async (req) => {
    await noteVisit(req, parsed(body, await bodyOf(req)))
    return new Response(null, { status: 204 })
  },
}
