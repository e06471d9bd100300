import { isUuid } from '@/src/isUuid'
import type { Endpoint } from 'payload'
import { APIError } from 'payload'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { attachStaged } from './operations/attachStaged'
import { visibleTicket } from './operations/visibleTicket'
import { receiveFile } from './receiveFile'
import { requirePerson } from './requirePerson'

export const ticketAttachments: Omit<Endpoint, 'root'> = {
  path: '/:id/attachments',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const key = idempotencyKey(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    return receiveFile(req, async ({ fields, file }) => {
      const messageId = fields.get('message')
      if (messageId !== undefined && !isUuid(messageId)) {
        throw new APIError('There is no such message.', 400, { field: 'message' }, true)
      }
      return created(await attachStaged({ req, ticketId: ticket.id, messageId, file, key }))
    })
  },
}
