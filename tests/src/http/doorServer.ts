import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { createServer, request as call, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { SignJWT } from 'jose'
import { afterAll, beforeAll, vi } from 'vitest'

const secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a6978'
const folder = mkdtempSync(join(tmpdir(), 'desk-door-'))
const incoming = join(folder, 'incoming')
vi.stubEnv('PAYLOAD_SECRET', secret)
vi.stubEnv('DATA_DIR', folder)

/** What stands behind the door: it reads all of a body, and what words in it stand for. */
export let seen: { url: string; body: Buffer; type: string; files: string[] }[] = []
let hold: Promise<void> | undefined

/** Lets what stands behind the door wait with its answers. */
export const holdAnswers = (until: Promise<void> | undefined) => void (hold = until)

async function behind(request: IncomingMessage) {
  const { formFile } = await import('@/media/receive/formFiles')
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const body = Buffer.concat(chunks)
  const type = request.headers['content-type'] ?? ''
  const files: string[] = []
  if (type.startsWith('multipart/')) {
    const form = await new Response(new Uint8Array(body), {
      headers: { 'Content-Type': type },
    }).formData()
    for (const word of form.getAll('files')) {
      const file = formFile(String(word))
      if (!file) files.push(`no file: ${String(word)}`)
      else files.push(file.path ? `${file.name}: ${readFileSync(file.path, 'utf8')}` : file.name)
    }
  }
  seen.push({ url: request.url ?? '', body, type, files })
  await hold
}

const server = createServer((request, response) => {
  void behind(request).then(() => response.end('in'))
})

let port: number
export const tokens = { nobody: '', client: '', other: '', staff: '' }
type Person = keyof typeof tokens

beforeAll(async () => {
  const key = new TextEncoder().encode(
    createHash('sha256').update(secret).digest('hex').slice(0, 32),
  )
  for (const [name, collection] of [
    ['client', 'clients'],
    ['other', 'clients'],
    ['staff', 'staff'],
  ] as const) {
    tokens[name] = await new SignJWT({ id: name, collection, sid: 'a session' })
      .setProtectedHeader({ alg: 'HS256', authVersion: 1 })
      .setExpirationTime('2h')
      .sign(key)
  }
  const { openDoor } = await import('@/src/http/openDoor')
  openDoor({
    refusalFor: async ({ status, headers }) => {
      headers.set('content-type', 'text/html')
      return new Response(`page of ${status}`, { status, headers })
    },
    takesFiles: (path) => path === '/tickets/7',
    filesField: 'files',
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  port = (server.address() as AddressInfo).port
})
afterAll(() => {
  server.close()
  server.closeAllConnections()
  rmSync(folder, { recursive: true })
  vi.unstubAllEnvs()
})

const kilobyte = 1024

type Sending = {
  method?: string
  as?: Person
  headers?: Record<string, string>
  body?: Buffer
  /** Sent in pieces, without saying how much comes. */
  chunked?: boolean
}

/** A request as bytes, and the answer to it. */
export async function send(path: string, { as = 'nobody', ...options }: Sending = {}) {
  seen = []
  const { method = 'POST', headers = {}, body, chunked = false } = options
  const cookie = tokens[as] ? { cookie: `payload-token=${tokens[as]}` } : {}
  const length = body && !chunked ? { 'content-length': String(body.length) } : {}
  const sent = call({ port, path, method, headers: { ...cookie, ...length, ...headers } })
  sent.on('error', () => undefined)
  if (body && chunked) {
    for (let at = 0; at < body.length; at += 16 * kilobyte) {
      sent.write(body.subarray(at, at + 16 * kilobyte))
    }
  }
  sent.end(chunked ? undefined : body)
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of answer) chunks.push(chunk as Buffer)
  return {
    status: answer.statusCode,
    headers: answer.headers,
    text: Buffer.concat(chunks).toString(),
  }
}

/** The files that lie on disk. */
export const left = () => (existsSync(incoming) ? readdirSync(incoming) : [])
