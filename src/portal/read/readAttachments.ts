import 'server-only'
import { slugs } from '@/src/slugs'
import { readAs } from '../viewer'

/** The files of a ticket, by the id of their message; those of the request itself under "request". */
export async function readAttachments(ticket: string) {
  const { payload, asPerson } = await readAs()
  const { docs } = await payload.find({
    collection: slugs.attachments,
    where: { ticket: { equals: ticket } },
    sort: ['createdAt', 'id'],
    limit: 500,
    pagination: false,
    depth: 0,
    select: {
      message: true,
      filename: true,
      filesize: true,
      url: true,
      thumbnailUrl: true,
      scanStatus: true,
    },
    overrideAccess: false,
    ...asPerson,
  })
  return Map.groupBy(docs, ({ message }) =>
    message ? (typeof message === 'string' ? message : message.id) : 'request',
  )
}

export type PortalFile = NonNullable<
  ReturnType<Awaited<ReturnType<typeof readAttachments>>['get']>
>[number]
