import type { FileStore } from '../storage/FileStore'
import { chosenStore } from '../storage/chosenStore'
import { byteRange } from '@/src/domain/byteRange'
import type { Attachment } from '@/src/payload-types'
import { Readable } from 'node:stream'
import type { PayloadRequest, TypeWithID } from 'payload'
import { fileHeaders } from './fileHeaders'

type Served = {
  key: string
  name: string
  mimeType: string
  size: number | null
  store?: FileStore
}

/** Bytes that the asker may have, as they come from the store. Throws StoreDown or FileMissing. */
export async function serveBytes(
  asked: Headers,
  { key, name, mimeType, size, store = chosenStore() }: Served,
): Promise<Response> {
  const headers = fileHeaders(name, mimeType)
  // What lies under a key never changes, so the key tells one version from another.
  const tag = `"${key}"`
  headers.set('ETag', tag)
  const isSameFile = (asked.get('if-range') ?? tag) === tag
  const range = size === null || !isSameFile ? 'all' : byteRange(asked.get('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const isPart = range !== 'all'
  const bytes = await store.read(key, isPart ? range : undefined)
  if (isPart) headers.set('Content-Range', `bytes ${range.start}-${range.end}/${size}`)
  const length = isPart ? range.end - range.start + 1 : size
  if (length !== null) headers.set('Content-Length', String(length))
  return new Response(Readable.toWeb(bytes) as ReadableStream, {
    status: isPart ? 206 : 200,
    headers,
  })
}

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
