import { checkArticle } from '@/src/operations/articleCare'
import type { Endpoint } from 'payload'

/** An editor has looked at an article, and it is still right. */
export const articleChecked: Omit<Endpoint, 'root'> = {
  path: '/:id/checked',
  method: 'put',
  handler: async (req) => {
    await checkArticle({ req, article: req.routeParams?.id, now: new Date() })
    return Response.json({ doc: { id: req.routeParams?.id } })
  },
}
