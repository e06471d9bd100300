import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'
import { z } from 'zod'
import { code, created, idempotencyKey, parsed } from './requestBody'
import { attachStaged } from '@/src/operations/attachFile'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { receiveFile } from './receiveFile'
import { requirePerson } from '@/src/operations/requirePerson'

const id = z.string(code('id_missing'))
const schema = z.object({ ticket: id, message: id.nullish() })

function jsonIn(text: string): unknown {
  if (text.trim() === '' || jsonRefusal(text)) {
    throw refuse(400, refusal('form_payload'))
  }
  return JSON.parse(text)
}

/** Multipart as Payload takes it: `file`, and the fields as JSON in `_payload`. */
export const createAttachment: Omit<Endpoint, 'root'> = {
  path: '/',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const key = idempotencyKey(req)
    return receiveFile(req, async ({ fields, file }) => {
      const { ticket, message } = parsed(schema, jsonIn(fields.get('_payload') ?? '{}'))
      const { id: ticketId } = await visibleTicket(req, ticket)
      const messageId = message ?? undefined
      return created(await attachStaged({ req, ticketId, messageId, file, key }))
    })
  },
}
