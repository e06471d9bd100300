import { ratingCommentMax } from '@/src/domain/limits'
import { typedText } from '@/src/domain/text/typedText'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, parsed } from './requestBody'
import { rateTicket } from '@/src/operations/rateTicket'
import { requirePerson } from '@/src/operations/requirePerson'

const body = z.object({
  score: z.int('Choose a whole number from 1 to 5.').min(1).max(5),
  comment: z
    .string('Write the comment as text.')
    .overwrite(typedText)
    .max(ratingCommentMax, `Use at most ${ratingCommentMax} characters.`)
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
