import type { IncomingMessage, ServerResponse } from 'node:http'
import { privateAnswer } from './answers'

/** Milliseconds for which more of a refused body is read, so that its sender hears why. */
const lingering = 30_000

/** Answers by the server itself, before Next. What still comes of the request is thrown away. */
export async function sendAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  answer: Response,
): Promise<void> {
  const { status, headers, body } = await privateAnswer(answer)
  response.statusCode = status
  headers.forEach((value, name) => response.setHeader(name, value))
  const text = body ? Buffer.from(await new Response(body).arrayBuffer()) : undefined
  response.setHeader('Content-Length', text?.length ?? 0)
  if (request.complete) return void response.end(text)

  // All of it is sent now, but not ended: Node would hang up on whoever asked it to close the
  // connection afterwards, who would then learn of that alone.
  response.flushHeaders()
  if (text) response.write(text)
  request.resume()
  const end = () => {
    clearTimeout(late)
    response.end()
  }
  const late = setTimeout(() => {
    end()
    request.destroy()
  }, lingering).unref()
  request.once('end', end)
  request.once('close', end)
}
