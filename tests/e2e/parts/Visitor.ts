import { tokenOn } from './enter'

export type Seen = { status: number; location: string; text: string; headers: Headers }

/** A browser without a page: what a person's cookie gets from this desk. */
export class Visitor {
  #cookie = ''
  token = ''

  constructor(
    readonly origin: string,
    readonly email: string,
  ) {}

  /** On the desk of the tests, or on another by its database. */
  async signIn(database?: string): Promise<this> {
    if (!this.email) return this
    this.token = await tokenOn(this.email, database)
    this.#cookie = `payload-token=${this.token}`
    return this
  }

  /** As the page of this desk would ask; redirects are told, not followed. */
  async ask(path: string, options: RequestInit = {}): Promise<Seen> {
    const answer = await fetch(this.origin + path, {
      redirect: 'manual',
      ...options,
      headers: {
        'Sec-Fetch-Site': 'same-origin',
        ...(this.#cookie ? { Cookie: this.#cookie } : {}),
        ...options.headers,
      },
    })
    return {
      status: answer.status,
      location: answer.headers.get('location') ?? '',
      text: await answer.text(),
      headers: answer.headers,
    }
  }

  /** What the API makes of it; throws when it refuses. */
  async make(path: string, body: object | FormData): Promise<{ id: string; number: number }> {
    const isForm = body instanceof FormData
    const answer = await this.ask(path, {
      method: 'POST',
      headers: isForm ? {} : { 'Content-Type': 'application/json' },
      body: isForm ? body : JSON.stringify(body),
    })
    if (answer.status >= 300) throw new Error(`${this.email} ${path}: ${answer.text}`)
    return (JSON.parse(answer.text) as { doc: { id: string; number: number } }).doc
  }
}
