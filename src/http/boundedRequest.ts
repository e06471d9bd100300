import { addressMax, bodyQueryRefusal, queryBodyMax, queryRefusal } from './addressRefusal'
import { bytesInWords, fileBodyMax, jsonBodyMax } from './bodyLimits'
import { bringsFile, readsByPost } from './askedOf'
import { formRefusal } from './formRefusal'
import { jsonRefusal } from '@/src/domain/jsonRefusal'
import { refusal } from '@/src/domain/refusal'
import { answerRefused } from './answers'

/** Mail programs post a form there that says nothing: the address is what counts (RFC 8058). */
const oneClick = '/api/desk/unsubscribe/'

function withoutBody({ url, method, headers: sent, signal }: Request): Request {
  const headers = new Headers(sent)
  for (const name of ['content-type', 'content-length', 'transfer-encoding']) headers.delete(name)
  return new Request(url, { method, headers, signal })
}

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
  const { pathname, search } = new URL(request.url)
  if (search.length > addressMax) return answerRefused(414, refusal('address_too_long'))
  const badQuery = queryRefusal(search)
  if (badQuery) return answerRefused(400, badQuery)

  if (!request.body || request.method === 'GET' || request.method === 'HEAD') return request
  if (pathname.startsWith(oneClick)) return withoutBody(request)

  const type = (request.headers.get('content-type') ?? '').split(';')[0]?.trim().toLowerCase() ?? ''
  const isJson = type === 'application/json'
  const isForm = type === 'multipart/form-data'
  const isQuestion = readsByPost(request)
  const isQuery = type === 'application/x-www-form-urlencoded' && isQuestion
  const isFile = isForm && bringsFile(request)
  const max = isFile ? fileBodyMax : isQuery ? queryBodyMax : jsonBodyMax

  const tooLarge = () =>
    answerRefused(413, refusal('request_too_large', { size: bytesInWords(max) }))
  if (Number(request.headers.get('content-length') ?? 0) > max) return tooLarge()

  // Read by `receiveForm` as it comes, which counts its bytes and looks at its fields.
  if (isFile) return request

  const body = await readUpTo(request.body, max)
  if (body === null) return tooLarge()
  if (body.length > 0 && !isJson && !isForm && !isQuery) {
    return answerRefused(415, refusal('wrong_content_type'))
  }
  if (isJson) {
    const text = decoded(body)
    if (text === null) return answerRefused(400, refusal('body_not_utf8'))
    const reason = jsonRefusal(text) ?? (isQuestion ? questionRefusal(text) : null)
    if (reason) return answerRefused(400, reason)
  }
  if (isForm) {
    const reason = await formRefusal(body, request.headers)
    if (reason) return answerRefused(400, reason)
  }
  if (isQuery) {
    const reason = queryRefusal(body.toString())
    if (reason) return answerRefused(400, reason)
  }
  const { url, method, headers, signal } = request
  return new Request(url, { method, headers, signal, body: new Uint8Array(body) })
}

const questionRefusal = (text: string) =>
  text.trim() === '' ? null : bodyQueryRefusal(JSON.parse(text) as object)

function decoded(body: Buffer): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    return null
  }
}
