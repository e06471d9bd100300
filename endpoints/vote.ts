import { voteCommentMax } from '@/src/domain/limits'
import { typedText } from '@/src/domain/text/typedText'
import { env } from '@/src/env'
import { readerCookie, readerCookieAge, readerIn } from '@/src/session/readerCookie'
import { randomUUID } from 'node:crypto'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'
import { voteOnArticle } from '@/src/operations/articleVote'

const body = z.object({
  helpful: z.boolean(code('helpful_missing')),
  comment: z
    .string(code('comment_no_text'))
    .overwrite(typedText)
    .max(voteCommentMax, code('text_too_long'))
    .nullish(),
})

/** Was this helpful? For clients and visitors, once each. */
export const vote: Omit<Endpoint, 'root'> = {
  path: '/:id/vote',
  method: 'put',
  handler: async (req) => {
    const { helpful, comment } = parsed(body, await bodyOf(req))
    const known = readerIn(req.headers.get('cookie'))
    const visitor = known ?? randomUUID()
    const doc = await voteOnArticle({
      req,
      article: String(req.routeParams?.id),
      visitor,
      helpful,
      comment: comment || null,
    })
    const headers = new Headers()
    if (!req.user && !known) {
      const secure = env.APP_URL.startsWith('https:') ? '; Secure' : ''
      headers.set(
        'Set-Cookie',
        `${readerCookie}=${visitor}; Path=/; HttpOnly; SameSite=Lax; Max-Age=${readerCookieAge}${secure}`,
      )
    }
    return Response.json({ doc }, { headers })
  },
}
