import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'

type Request = { subject: string; description: string; category: string }

/** It asks to come back in a few seconds. */
class DeskAway extends Error {}

/** A program that uses the desk over HTTP, and does not give up while it is away. */
export class DeskClient {
  constructor(
    readonly origin: string,
    readonly token: string,
  ) {}

  async anyCategory(): Promise<string> {
    const { docs } = await this.#answer('GET', '/api/ticket-categories?limit=1')
    return docs[0].id
  }

  /**
   * Sends one create again and again until it is answered. All tries carry one key, as a careful
   * program's would: an earlier try may have been written though its answer never came.
   */
  async createUntilAnswered(request: Request): Promise<void> {
    const key = randomUUID()
    const until = Date.now() + 60_000
    for (;;) {
      try {
        const { doc } = await this.#answer('POST', '/api/tickets', request, key)
        if (doc.subject !== request.subject) throw new Error(`Another ticket: ${doc.subject}`)
        return
      } catch (error) {
        // No connection, or an answer that broke off.
        const isCut =
          error instanceof TypeError && /^(fetch failed|terminated)$/.test(error.message)
        const isAway = isCut || error instanceof DeskAway
        if (!isAway || Date.now() > until) throw error
        await pause(100)
      }
    }
  }

  async #answer(method: string, path: string, body?: object, key?: string) {
    const response = await fetch(this.origin + path, {
      method,
      headers: {
        'Content-Type': 'application/json',
        Authorization: `JWT ${this.token}`,
        ...(key ? { 'Idempotency-Key': key } : {}),
      },
      body: body && JSON.stringify(body),
    })
    const text = await response.text()
    if (response.status === 503) throw new DeskAway(text)
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`)
    return JSON.parse(text)
  }
}
