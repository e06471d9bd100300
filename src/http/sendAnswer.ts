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
  response.end(text)
  if (request.complete) return

  request.resume()
  const end = setTimeout(() => request.destroy(), lingering).unref()
  request.once('close', () => clearTimeout(end))
  request.once('end', () => clearTimeout(end))
}
