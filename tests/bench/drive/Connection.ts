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
  async ask(asked: Asked): Promise<{ ms: number; bytes: number }> {
    const begun = performance.now()
    const { status, data } = await this.#send(asked)
    const ms = performance.now() - begun
    try {
      asked.check({ status, text: data.toString() })
    } catch (error) {
      throw new Error(`${asked.path}: ${String(error)}\n${data.toString().slice(0, 600)}`)
    }
    return { ms, bytes: data.length }
  }

  #send(asked: Asked): Promise<{ status: number; data: Buffer }> {
    const { method = 'GET', path, body } = asked
    const sent = body && JSON.stringify(body)
    return new Promise((done, failed) => {
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
      out.on('error', (error: NodeJS.ErrnoException) => {
        // The server has just closed a connection that was idle for long: nothing was asked yet.
        const wasIdle = out.reusedSocket && error.code === 'ECONNRESET'
        if (wasIdle) this.#send(asked).then(done, failed)
        else failed(error)
      })
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
  }

  close(): void {
    this.#agent.destroy()
  }
}
