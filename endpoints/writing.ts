import { isDeskWorker } from '@/access/people'
import { valueRefusal } from '@/src/domain/filterValues'
import { isUuid } from '@/src/domain/ids'
import { contentMax } from '@/src/domain/limits'
import { refusal } from '@/src/domain/refusal'
import { typedText } from '@/src/domain/text/typedText'
import { articlesFor } from '@/src/operations/articlesFor'
import { cannedRepliesFor } from '@/src/operations/cannedRepliesFor'
import { requirePerson } from '@/src/operations/requirePerson'
import { saveReplyDraft } from '@/src/operations/saveReplyDraft'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { refuse } from '@/src/words/refuse'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

/** What the team writes with; a ticket that the caller cannot see is not there all the same. */
async function ticketOf(req: PayloadRequest) {
  requirePerson(req)
  const ticket = await visibleTicket(req, req.routeParams?.id)
  if (!isDeskWorker(req.user)) throw refuse(403, refusal('not_allowed'))
  return ticket
}

const cannedReplies: Omit<Endpoint, 'root'> = {
  path: '/:id/canned-replies',
  method: 'get',
  handler: async (req) => {
    return Response.json({ docs: await cannedRepliesFor(req, await ticketOf(req)) })
  },
}

const query = z.object({
  q: z.string(code('search_missing')).superRefine((text, context) => {
    const tooMuch = valueRefusal('like', text)
    if (tooMuch) context.addIssue({ code: 'custom', params: { refusal: tooMuch } })
  }),
})

const articles: Omit<Endpoint, 'root'> = {
  path: '/:id/articles',
  method: 'get',
  handler: async (req) => {
    const ticket = await ticketOf(req)
    const { q } = parsed(query, { q: '', ...req.query })
    return Response.json({ docs: await articlesFor(req, ticket, q) })
  },
}

const body = z.object({
  text: z
    .string(code('text_expected'))
    .max(contentMax, code('text_too_long'))
    .transform((text) => (typedText(text) === '' ? '' : text)),
  isNote: z.boolean(code('flag_expected')).default(false),
  after: z.string(code('id_wrong')).refine(isUuid, code('id_wrong')).nullish(),
  at: z.iso.datetime(code('date_form')),
})

const draft: Omit<Endpoint, 'root'> = {
  path: '/:id/draft',
  method: 'put',
  handler: async (req) => {
    const { id } = await ticketOf(req)
    const doc = await saveReplyDraft(req, id, parsed(body, await bodyOf(req)))
    return Response.json({ doc })
  },
}

export const writing = [cannedReplies, articles, draft]
