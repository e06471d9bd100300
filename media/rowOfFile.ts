import type { Attachment } from '@/src/payload-types'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'

/** The row as it is stored, with the key of its bytes, where people see the name they gave. */
export const rowOfFile = (req: PayloadRequest, id: string): Promise<Attachment | null> =>
  req.payload.db.findOne<Attachment>({
    collection: slugs.attachments,
    where: { id: { equals: id } },
    req,
  })
