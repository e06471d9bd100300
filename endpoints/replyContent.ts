import { editReply, withdrawReply } from '@/src/operations/changeReply'
import { requirePerson } from '@/src/operations/requirePerson'
import type { Endpoint } from 'payload'
import { bodyOf } from './requestBody'

const path = '/:id/content'

/** For ten minutes, and while nobody has answered. */
const edit: Omit<Endpoint, 'root'> = {
  path,
  method: 'put',
  handler: async (req) => {
    requirePerson(req)
    const { content } = await bodyOf(req)
    return Response.json({ doc: await editReply(req, req.routeParams?.id, content) })
  },
}

const withdraw: Omit<Endpoint, 'root'> = {
  path,
  method: 'delete',
  handler: async (req) => {
    requirePerson(req)
    return Response.json({ doc: await withdrawReply(req, req.routeParams?.id) })
  },
}

export const replyContent = [edit, withdraw]
