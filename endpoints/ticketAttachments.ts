import { isUuid } from '@/src/isUuid'
import type { Endpoint, PayloadRequest } from 'payload'
import { APIError } from 'payload'
import { created } from './created'
import { idempotencyKey } from './idempotencyKey'
import { attachFile } from './operations/attachFile'
import { visibleTicket } from './operations/visibleTicket'
import { requirePerson } from './requirePerson'

const wrong = (field: string, message: string) => new APIError(message, 400, { field }, true)

async function formOf(req: PayloadRequest): Promise<FormData> {
  try {
    return (await req.formData?.()) ?? new FormData()
  } catch {
    throw wrong('file', 'Send the file as multipart/form-data in the field "file".')
  }
}

export const ticketAttachments: Omit<Endpoint, 'root'> = {
  path: '/:id/attachments',
  method: 'post',
  handler: async (req) => {
    requirePerson(req)
    const ticket = await visibleTicket(req, req.routeParams?.id)
    const form = await formOf(req)
    const file = form.get('file')
    const message = form.get('message')
    if (!(file instanceof File)) throw wrong('file', 'Choose a file to attach.')
    if (message !== null && !isUuid(message)) throw wrong('message', 'There is no such message.')

    const result = await attachFile({
      req,
      ticketId: ticket.id,
      messageId: message ?? undefined,
      file,
      key: idempotencyKey(req),
    })
    return created(result)
  },
}
