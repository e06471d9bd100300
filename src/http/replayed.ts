import { IncomingMessage } from 'node:http'

const ofTheBody = new Set(['content-length', 'content-type', 'transfer-encoding', 'expect'])

/** The whole body, or null as soon as it is longer than allowed, whatever its header says. */
export async function readUpTo(request: IncomingMessage, max: number): Promise<Buffer | null> {
  const chunks: Buffer[] = []
  let length = 0
  // Not ended by leaving the loop: what comes after an answer is read and thrown away.
  for await (const chunk of request.iterator({ destroyOnReturn: false })) {
    length += (chunk as Buffer).length
    if (length > max) return null
    chunks.push(chunk as Buffer)
  }
  return Buffer.concat(chunks)
}

/** The request as it came, for whoever reads it now, with a body that has been looked at before. */
export function replayed(
  request: IncomingMessage,
  body: Buffer,
  type = request.headers['content-type'],
): IncomingMessage {
  const again = new IncomingMessage(request.socket)
  const { method, url, httpVersion, httpVersionMajor, httpVersionMinor, rawHeaders } = request
  Object.assign(again, { method, url, httpVersion, httpVersionMajor, httpVersionMinor })
  const headers = Object.entries(request.headers).filter(([name]) => !ofTheBody.has(name))
  again.headers = {
    ...Object.fromEntries(headers),
    'content-length': String(body.length),
    ...(type ? { 'content-type': type } : {}),
  }
  again.rawHeaders = rawHeaders.filter(
    (_, at) => !ofTheBody.has(rawHeaders[at - (at % 2)]?.toLowerCase() ?? ''),
  )
  again.complete = true
  again.push(body)
  again.push(null)
  return again
}
