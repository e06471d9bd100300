import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export const messagesShown = 300

/** The latest messages of a ticket, oldest first, notes among them. */
export async function readMessages(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.messages,
    where: { ticket: { equals: ticket } },
    sort: ['-createdAt', '-id'],
    limit: messagesShown,
    pagination: false,
    depth: 0,
    select: {
      author: true,
      authorName: true,
      authorSide: true,
      content: true,
      isInternal: true,
      createdAt: true,
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return docs.reverse()
}

export type DeskMessage = Awaited<ReturnType<typeof readMessages>>[number]
