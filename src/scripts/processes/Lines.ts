/** Where the lines of a process go: kept while it starts, shown when that fails, then printed. */
export class Lines {
  #kept: string[] | null = []

  constructor(readonly name: string) {}

  readonly take = (line: string): void => {
    if (this.#kept) this.#kept.push(line)
    else console.log(`[${this.name}] ${line}`)
  }

  /** Resolves as `starting` does. Greetings of a good start are not worth a line. */
  async during<T>(starting: Promise<T>): Promise<T> {
    try {
      return await starting
    } catch (error) {
      for (const line of this.#kept ?? []) console.log(`[${this.name}] ${line}`)
      throw error
    } finally {
      this.#kept = null
    }
  }
}
