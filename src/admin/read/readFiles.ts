import { idOf } from '@/src/domain/ids'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

export const requestFiles = 'request'

/** The files of a ticket by the id of their message, those of the request itself apart. */
export async function readFiles(req: PayloadRequest, ticket: string) {
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    where: { ticket: { equals: ticket } },
    sort: ['-createdAt', '-id'],
    limit: 500,
    pagination: false,
    depth: 0,
    select: {
      ...{ message: true, filename: true, filesize: true, url: true },
      ...{ scanStatus: true, thumbnailUrl: true },
      ...{ mimeType: true, width: true, height: true },
    },
    overrideAccess: false,
    user: req.user,
    req,
  })
  return Map.groupBy(docs.reverse(), ({ message }) => idOf(message) ?? requestFiles)
}

export type DeskFile = NonNullable<ReturnType<Awaited<ReturnType<typeof readFiles>>['get']>>[number]
