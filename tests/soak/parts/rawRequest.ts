import { Agent, request } from 'node:http'

export type Raw = {
  method: string
  /** As it stands in the first line of the request. */
  target: string
  headers?: Record<string, string>
  body?: Uint8Array | string
}

export type RawAnswer = { status: number; type: string; text: string }

const agent = new Agent({ keepAlive: true, maxSockets: 64 })

/** A request that no client would send: as it is written, decoded and corrected by nobody. */
export function rawRequest(origin: string, raw: Raw): Promise<RawAnswer> {
  const { method, target, body } = raw
  // Node leaves it out where it expects no body, and what is sent would be no HTTP.
  const length = body === undefined ? {} : { 'Content-Length': String(Buffer.byteLength(body)) }
  const headers = { ...length, ...raw.headers }
  const { hostname, port } = new URL(origin)
  return new Promise<RawAnswer>((resolve, reject) => {
    const sent = request({ agent, hostname, port, method, path: target, headers }, (answer) => {
      const { statusCode: status = 0, headers: told } = answer
      const type = told['content-type'] ?? ''
      const chunks: Buffer[] = []
      const tell = () => resolve({ status, type, text: Buffer.concat(chunks).toString() })
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', tell)
      // A stream would never end by itself.
      if (!type.includes('event-stream')) return
      tell()
      sent.destroy()
    })
    // The server may close a connection at the moment in which it is used again.
    sent.on('error', (error: NodeJS.ErrnoException) => {
      if (sent.reusedSocket && error.code === 'ECONNRESET') resolve(rawRequest(origin, raw))
      else reject(error)
    })
    sent.end(body)
  })
}
