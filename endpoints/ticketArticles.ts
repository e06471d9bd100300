import { draftFromThread, linkArticle } from '@/src/operations/ticketArticles'
import { requirePerson } from '@/src/operations/requirePerson'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const path = '/:id/articles/:article'

const linking = (method: 'put' | 'delete'): Omit<Endpoint, 'root'> => ({
  path,
  method,
  handler: async (req) => {
    requirePerson(req)
    const { id: ticket, article } = req.routeParams ?? {}
    const docs = await linkArticle({ req, ticket, article, isLinked: method === 'put' })
    return Response.json({ docs })
  },
})

const body = z.object({
  messages: z
    .array(z.string(code('id_wrong')).max(40, code('id_wrong')), code('choose_messages'))
    .max(100, code('id_wrong')),
})

const draft: Omit<Endpoint, 'root'> = {
  path: '/:id/article-draft',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const { messages } = parsed(body, await bodyOf(req))
    const { id, title } = await draftFromThread({
      req,
      ticket: req.routeParams?.id,
      chosen: messages,
    })
    return Response.json({ doc: { id, title } }, { status: 201 })
  },
}

/** What the help center has to do with a ticket: for whoever works on it. */
export const ticketArticles = [linking('put'), linking('delete'), draft]
