import type { Client } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'

type Value = string | number | boolean | null

const escapes: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\t': '\\t' }

const written = (value: Value): string =>
  value === null
    ? '\\N'
    : typeof value === 'string'
      ? value.replace(/[\\\n\t]/g, (char) => escapes[char]!)
      : String(value)

/** A timestamp as the database reads it. */
export const moment = (at: number) => new Date(at).toISOString()

const chunkSize = 1 << 16

/** Rows for one table, sent by COPY as they come. */
export class TableCopy {
  readonly #stream
  #waiting = ''

  constructor(client: Client, table: string, columns: readonly string[]) {
    this.#stream = client.query(copyFrom(`copy ${table} (${columns.join(', ')}) from stdin`))
  }

  async add(...row: Value[]): Promise<void> {
    this.#waiting += `${row.map(written).join('\t')}\n`
    if (this.#waiting.length > chunkSize) await this.#flush()
  }

  async end(): Promise<void> {
    await this.#flush()
    await new Promise((done, failed) => this.#stream.on('finish', done).on('error', failed).end())
  }

  async #flush(): Promise<void> {
    const text = this.#waiting
    this.#waiting = ''
    if (!this.#stream.write(text)) await new Promise((ready) => this.#stream.once('drain', ready))
  }
}
