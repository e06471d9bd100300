import { jsonBodyMax, multipartBodyMax } from './bodyLimits'
import { jsonRefusal } from './jsonRefusal'
import { refusal } from './refusal'

const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`

/** The body, or null as soon as it is longer than allowed, whatever its header says. */
async function readUpTo(body: ReadableStream<Uint8Array>, max: number): Promise<Buffer | null> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.byteLength
    if (length > max) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/**
 * The request with a body that is bounded and of a kind we take, or the answer that refuses it.
 * Payload itself reads whatever is sent.
 */
export async function boundedRequest(request: Request): Promise<Request | Response> {
  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return request

  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isJson = type === 'application/json'
  const isForm = type === 'multipart/form-data'
  const max = isForm ? multipartBodyMax : jsonBodyMax

  const tooLarge = () =>
    refusal(413, `This request is too large. At most ${megabytes(max)} are taken here.`)
  if (Number(request.headers.get('content-length') ?? 0) > max) return tooLarge()

  const body = await readUpTo(request.body, max)
  if (body === null) return tooLarge()
  if (body.length > 0 && !isJson && !isForm && !isQuery(request.headers, type)) {
    return refusal(415, 'Send the body as application/json, or as multipart/form-data for files.')
  }
  if (isJson) {
    const text = decoded(body)
    if (text === null) return refusal(400, 'The body is not valid UTF-8.')
    const reason = jsonRefusal(text)
    if (reason) return refusal(400, reason)
  }
  if (isForm && !(await isWholeForm(body, request.headers.get('content-type') ?? ''))) {
    return refusal(400, 'The form in this request is broken or breaks off.')
  }
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: new Uint8Array(body) })
}

/** The admin sends a filter that is too long for an address as a body, and means a GET. */
const isQuery = (headers: Headers, type: string) =>
  type === 'application/x-www-form-urlencoded' &&
  ['x-payload-http-method-override', 'x-http-method-override'].some(
    (name) => headers.get(name) === 'GET',
  )

async function isWholeForm(body: Buffer, type: string): Promise<boolean> {
  try {
    const headers = { 'Content-Type': type }
    await new Response(new Uint8Array(body), { headers }).formData()
    return true
  } catch {
    return false
  }
}

function decoded(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}
