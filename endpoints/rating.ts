import { ratingCommentMax } from '@/src/domain/limits'
import { typedText } from '@/src/domain/text/typedText'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'
import { rateTicket } from '@/src/operations/rateTicket'
import { requirePerson } from '@/src/operations/requirePerson'

const body = z.object({
  score: z.int(code('rating_score')).min(1, code('rating_score')).max(5, code('rating_score')),
  comment: z
    .string(code('comment_no_text'))
    .overwrite(typedText)
    .max(ratingCommentMax, code('text_too_long'))
    .nullish(),
})

export const rating: Omit<Endpoint, 'root'> = {
  path: '/:id/rating',
  method: 'put',
  handler: async (req) => {
    requirePerson(req)
    const { score, comment } = parsed(body, await bodyOf(req))
    const id = String(req.routeParams?.id)
    return Response.json({
      doc: await rateTicket({ req, id, score, comment: comment || null }),
    })
  },
}
