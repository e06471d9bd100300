import { fileLimitsOf } from '@/media/limits'
import type { FormFile } from '@/media/receive/formFiles'
import { stagedOf } from '@/media/receive/stagedOf'
import type { PayloadRequest } from 'payload'
import { attachStaged } from './attachStaged'

type Attach = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  file: File | FormFile
  key?: string | null
}

/** Stores one file of a form with a ticket or with one of the caller's own messages in it. */
export async function attachFile({ file, req, ...target }: Attach) {
  const { sizeMax } = await fileLimitsOf(req)
  return attachStaged({ ...target, req, file: await stagedOf(file, sizeMax) })
}
