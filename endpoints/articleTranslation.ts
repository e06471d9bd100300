import { beginTranslation } from '@/src/operations/translations'
import { languages } from '@/src/words/preferredLanguage'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { bodyOf, code, parsed } from './requestBody'

const body = z.object({ language: z.enum(languages, code('invalid_value')) })

/** Begins an article in another language: a draft with the words of the original. */
export const articleTranslation: Omit<Endpoint, 'root'> = {
  path: '/:id/translations',
  method: 'post',
  handler: async (req) => {
    const { language } = parsed(body, await bodyOf(req))
    const id = await beginTranslation({ req, article: req.routeParams?.id, language })
    return Response.json({ doc: { id } }, { status: 201 })
  },
}
