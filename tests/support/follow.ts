export type Told = { event: string; id?: string; data: Record<string, unknown> }

/** A stream that is read as it comes, without a socket. */
export type OpenStream = {
  status: number
  headers: Headers
  /** Every byte that came so far. */
  text(): string
  /** What was told so far, without the signs of life. */
  told(): Told[]
  /** Resolves with everything told once it holds what is looked for. Fails after half a minute. */
  until(isThere: (told: Told[], text: string) => boolean): Promise<Told[]>
  /** Resolves when the other side has ended it. */
  ended: Promise<void>
  close(): Promise<void>
}

const patience = 30_000

const fieldOf = (frame: string, name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(frame)?.[1]

const toldIn = (text: string): Told[] =>
  text
    .split('\n\n')
    .slice(0, -1)
    .filter((frame) => fieldOf(frame, 'event'))
    .map((frame) => ({
      event: fieldOf(frame, 'event') ?? '',
      id: fieldOf(frame, 'id'),
      data: JSON.parse(fieldOf(frame, 'data') ?? '{}'),
    }))

/** Reads an answer, however it was got, as it comes. */
export function follow(
  response: Response,
  close: (reader?: ReadableStreamDefaultReader<Uint8Array>) => Promise<void>,
): OpenStream {
  let text = ''
  const waiting = new Set<() => void>()
  const reader = response.body?.getReader()
  const read = async () => {
    const decoder = new TextDecoder()
    try {
      for (;;) {
        const { done, value } = (await reader?.read()) ?? { done: true }
        if (done) return
        text += decoder.decode(value, { stream: true })
        waiting.forEach((look) => look())
      }
    } catch {
      // Cut from this side.
    }
  }
  return {
    status: response.status,
    headers: response.headers,
    text: () => text,
    told: () => toldIn(text),
    until: (isThere) =>
      new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          waiting.delete(look)
          reject(new Error(`Not told within ${patience / 1000} s. So far:\n${text}`))
        }, patience)
        const look = () => {
          const told = toldIn(text)
          if (!isThere(told, text)) return
          clearTimeout(timer)
          waiting.delete(look)
          resolve(told)
        }
        waiting.add(look)
        look()
      }),
    ended: read(),
    close: () => close(reader),
  }
}
