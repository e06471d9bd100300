import { isUuid } from '@/src/domain/ids'
import { refusal, type Refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { Endpoint } from 'payload'
import { created, idempotencyKey } from './requestBody'
import { attachStaged } from '@/src/operations/attachFile'
import { replyWithFile } from '@/src/operations/replyWithFile'
import { visibleTicket } from '@/src/operations/visibleTicket'
import { receiveFile } from './receiveFile'
import { requirePerson } from '@/src/operations/requirePerson'

const kinds = ['reply', 'note']

/** What a reply asks of its ticket, in the words of a form. */
const asksIn = (fields: ReadonlyMap<string, string>) => ({
  ...Object.fromEntries(
    ['priority', 'category', 'after', 'cannedReply'].flatMap((name) =>
      fields.has(name) ? [[name, fields.get(name)]] : [],
    ),
  ),
  // A form has no null: empty is nobody.
  ...(fields.has('assignTo') ? { assignTo: fields.get('assignTo') || null } : {}),
  ...(fields.has('status') ? { status: fields.get('status') } : {}),
  ...(fields.has('reopen') ? { reopen: fields.get('reopen') === 'true' } : {}),
})

const wrong = (field: string, reason: Refusal) => refuse(400, { ...reason, field })

/** A file for the request, for one of the caller's messages, or as a message of its own. */
export const ticketAttachments: Omit<Endpoint, 'root'> = {
  path: '/:id/attachments',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const key = idempotencyKey(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    return receiveFile(req, async ({ fields, file }) => {
      const [messageId, as] = [fields.get('message'), fields.get('as')]
      if (messageId !== undefined && !isUuid(messageId)) {
        throw wrong('message', refusal('message_unknown'))
      }
      if (as === undefined) {
        const [asked] = Object.keys(asksIn(fields))
        if (asked) throw wrong(asked, refusal('file_asks'))
        return created(await attachStaged({ req, ticketId: ticket.id, messageId, file, key }))
      }
      if (!kinds.includes(as) || messageId !== undefined) {
        throw wrong('as', refusal('as_unknown'))
      }
      const isInternal = as === 'note'
      const asks = asksIn(fields)
      return created(await replyWithFile({ req, ticketId: ticket.id, isInternal, asks, file, key }))
    })
  },
}
