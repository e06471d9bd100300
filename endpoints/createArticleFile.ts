import { asStaff } from '@/access/people'
import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal } from '@/src/domain/refusal'
import { addArticleFile } from '@/src/operations/addArticleFile'
import { requirePerson } from '@/src/operations/requirePerson'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { code, parsed } from './requestBody'
import { receiveFile } from './receiveFile'

const schema = z.object({ alt: z.string(code('text_expected')).nullish() })

function jsonIn(text: string): unknown {
  if (text.trim() === '' || jsonRefusal(text)) throw refuse(400, refusal('form_payload'))
  return JSON.parse(text)
}

/** Multipart as Payload's editor sends it: `file`, and the fields as JSON in `_payload`. */
export const createArticleFile: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    // Before any of a stranger's bytes are taken; the rule of the collection has the last word.
    if (!asStaff(req.user)) throw refuse(403, refusal('not_allowed'))
    return receiveFile(req, async ({ fields, file }) => {
      const { alt } = parsed(schema, jsonIn(fields.get('_payload') ?? '{}'))
      const doc = await addArticleFile({ req, file, alt: alt ?? null })
      return Response.json({ doc, message: 'Created.' }, { status: 201 })
    })
  },
}
