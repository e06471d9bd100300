import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { personOf } from './person'
import { detail, list } from './reads'
import { create, reply } from './writes'

/**
 * The least that a server could do: Node's own HTTP, prepared statements on the product's tables,
 * the same checks of who may see what. It has no validation, no hooks and no framework.
 */
function send(response: ServerResponse, status: number, body: unknown) {
  const text = JSON.stringify(body)
  response.writeHead(status, {
    'Content-Type': 'application/json',
    'Content-Length': Buffer.byteLength(text),
  })
  response.end(text)
}

async function bodyOf(request: IncomingMessage): Promise<Record<string, string>> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += chunk
  return JSON.parse(text)
}

async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const url = new URL(request.url ?? '/', 'http://floor')
  const person = await personOf((request.headers.authorization ?? '').slice('Bearer '.length))
  if (!person) return send(response, 401, {})

  const [, , by, value] = url.pathname.split('/')
  if (request.method === 'GET') {
    if (!by) return send(response, 200, await list(person, url.searchParams))
    const found = await detail(person, by as 'id' | 'number', value ?? '')
    return send(response, found ? 200 : 404, found ?? {})
  }
  const body = await bodyOf(request)
  const made = by ? await reply(person, value ?? '', body) : await create(person, body)
  return send(response, made ? 201 : 409, made ?? {})
}

const server = createServer((request, response) => {
  answer(request, response).catch((error: unknown) => {
    console.error(error)
    send(response, 500, {})
  })
})
server.listen(Number(process.env.FLOOR_PORT), '127.0.0.1')
