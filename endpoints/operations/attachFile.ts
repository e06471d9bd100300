import { fileLimitsOf } from '@/media/limits'
import { stageFile } from '@/media/receive/stageFile'
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import type { PayloadRequest } from 'payload'
import { attachStaged } from './attachStaged'

type Attach = {
  req: PayloadRequest
  ticketId: string
  messageId?: string
  file: File
  key?: string | null
}

/** Stores one file of a form with a ticket or with one of the caller's own messages in it. */
export async function attachFile({ file, req, ...target }: Attach) {
  const source = Readable.fromWeb(file.stream() as ReadableStream<Uint8Array>)
  const { sizeMax } = await fileLimitsOf(req)
  return attachStaged({ ...target, req, file: await stageFile(source, file.name, sizeMax) })
}
