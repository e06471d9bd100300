import { storeUpload } from '@/src/operations/attachFile'
import { fileSizeMax } from '@/media/limits'
import { stageFile } from '@/media/receive/stageFile'
import { momentOf, withStoredFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { Readable } from 'node:stream'
import type { PayloadRequest, RequiredDataFromCollectionSlug } from 'payload'
import type { StoryFile } from '../story/shapes'

/** A file comes in as every other does: inspected, stored, then its row. */
export async function attach(
  req: PayloadRequest,
  target: { ticket: string; message?: string },
  { name, content }: StoryFile,
): Promise<void> {
  const bytes = Buffer.from(await content())
  const storedFile = await storeUpload(
    req,
    await stageFile(Readable.from([bytes]), name, fileSizeMax),
  )
  const create = () =>
    req.payload.create({
      collection: slugs.attachments,
      data: {
        ...target,
        createdAt: momentOf(req).toISOString(),
        // The desk names it, signs it and puts the ticket's owners on it.
      } as RequiredDataFromCollectionSlug<'attachments'>,
      draft: false,
      depth: 0,
      // Only the desk itself may set the day on which something happened.
      overrideAccess: true,
      req,
    })
  await withStoredFile(req, storedFile, create)
}
