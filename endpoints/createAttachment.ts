import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { type Endpoint, APIError } from 'payload'
import { z } from 'zod'
import { created } from './created'
import { idempotencyKey, parsed } from './requestBody'
import { attachStaged } from '@/src/operations/attachFile'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { receiveFile } from './receiveFile'
import { requirePerson } from '@/src/operations/requirePerson'

const id = z.string('Name one by its id.')
const schema = z.object({ ticket: id, message: id.nullish() })

function jsonIn(text: string): unknown {
  if (text.trim() === '' || jsonRefusal(text)) {
    throw new APIError('The field "_payload" is not a valid JSON object.', 400, null, true)
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
