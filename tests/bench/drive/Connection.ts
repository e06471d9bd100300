import { Agent, request } from 'node:http'

export type Asked = {
  method?: 'GET' | 'POST'
  path: string
  body?: object
  /** What the answer must be; throws otherwise. */
  check(answer: Answer): void
}

export type Answer = { status: number; text: string }

/** One keep-alive connection, as one person. */
export class Connection {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })

  constructor(
    readonly origin: string,
    readonly headers: Record<string, string>,
  ) {}

  /** Bytes and milliseconds of an answer that has been read to its end and checked. */
  async ask({ method = 'GET', path, body, check }: Asked): Promise<{ ms: number; bytes: number }> {
    const sent = body && JSON.stringify(body)
    const begun = performance.now()
    const { status, data } = await new Promise<{ status: number; data: Buffer }>((done, failed) => {
      const out = request(`${this.origin}${path}`, {
        method,
        agent: this.#agent,
        headers: {
          ...this.headers,
          ...(sent
            ? { 'Content-Type': 'application/json', 'Content-Length': Buffer.byteLength(sent) }
            : {}),
        },
      })
      out.on('error', failed)
      out.on('response', (answer) => {
        const chunks: Buffer[] = []
        answer.on('data', (chunk: Buffer) => chunks.push(chunk))
        answer.on('error', failed)
        answer.on('end', () =>
          done({ status: answer.statusCode ?? 0, data: Buffer.concat(chunks) }),
        )
      })
      out.end(sent)
    })
    const ms = performance.now() - begun
    try {
      check({ status, text: data.toString() })
    } catch (error) {
      throw new Error(`${method} ${path}: ${String(error)}\n${data.toString().slice(0, 600)}`)
    }
    return { ms, bytes: data.length }
  }

  close(): void {
    this.#agent.destroy()
  }
}
