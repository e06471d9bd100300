import type { Attachment } from '@/src/payload-types'
import type { PayloadRequest, TypeWithID } from 'payload'
import { serveBytes } from './serveBytes'

/** Payload has found the row of the file by the rule for reading; its bytes are ours to fetch. */
export function serveStored(
  { headers }: PayloadRequest,
  { doc, params }: { doc: TypeWithID; params: { filename: string } },
): Promise<Response> {
  const { filesize, mimeType, name } = doc as unknown as Attachment
  return serveBytes(headers, {
    key: params.filename,
    name,
    mimeType: mimeType ?? 'application/octet-stream',
    size: filesize ?? null,
  })
}
