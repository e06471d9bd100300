import { dropStaged, type StagedFile } from '@/media/receive/stageFile'
import { giveUpFile } from '@/media/storage/storeFile'
import type { StoredFile } from '@/src/domain/files'
import { inOneTransaction } from '@/src/database/transaction'
import type { Attachment } from '@/src/payload-types'
import { withFile, withStoredFile } from '@/src/requestContext'
import { slugs } from '@/src/slugs'
import { refusal } from '@/src/domain/refusal'
import { refuse } from '@/src/words/refuse'
import type { PayloadRequest } from 'payload'
import { countCreates } from './countCreates'
import { createOnce, type CreateResult } from './createOnce'
import { storeUpload } from './attachFile'

type Reply = {
  req: PayloadRequest
  ticketId: string
  isInternal: boolean
  /** What is asked of the ticket besides: `status`, `reopen`. */
  asks?: Record<string, unknown>
  file: StagedFile
  key?: string | null
}

/** The file that an earlier request with this key has brought, as the caller sees it now. */
async function fileOf(req: PayloadRequest, message: string): Promise<Attachment> {
  const { docs } = await req.payload.find({
    collection: slugs.attachments,
    where: { message: { equals: message } },
    sort: 'createdAt',
    limit: 1,
    depth: 0,
    overrideAccess: false,
    req,
  })
  if (!docs[0]) throw refuse(404, refusal('file_gone'))
  return docs[0]
}

async function replyOnce(reply: Reply, stored: StoredFile): Promise<CreateResult<'attachments'>> {
  const { req, ticketId, isInternal, asks, file, key } = reply
  const { doc: message, repeated } = await withFile(req, () =>
    createOnce({
      req,
      collection: slugs.messages,
      data: { ticket: ticketId, content: '', isInternal, ...asks },
      key,
      file,
    }),
  )
  if (repeated) return { doc: await fileOf(req, message.id), repeated }
  const data = { ticket: ticketId, message: message.id }
  return withStoredFile(req, stored, () => createOnce({ req, collection: slugs.attachments, data }))
}

/**
 * A reply or a note that is a file alone: the file is inspected and stored, then message and file
 * come to be together or not at all.
 */
export async function replyWithFile(reply: Reply): Promise<CreateResult<'attachments'>> {
  const { req, file } = reply
  try {
    const stored = await storeUpload(req, file)
    try {
      await countCreates(req, { messages: 1, attachments: 1 })
      const result = await inOneTransaction(req, () => replyOnce(reply, stored))
      if (result.repeated) await giveUpFile(req.payload, stored.key)
      return result
    } catch (error) {
      await giveUpFile(req.payload, stored.key)
      throw error
    }
  } finally {
    await dropStaged(file)
  }
}
