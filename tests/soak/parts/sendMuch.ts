import { once } from 'node:events'
import { request } from 'node:http'

type Much = {
  origin: string
  path: string
  headers: Record<string, string>
  bytes: number
  /** Without saying how much comes. */
  chunked?: boolean
}

const piece = Buffer.alloc(64 * 1024, 'a')

/** Sends all of it, whatever is answered meanwhile; the status, or 0 when the server hung up first. */
export async function sendMuch({ origin, path, headers, bytes, chunked }: Much): Promise<number> {
  const length = chunked ? {} : { 'Content-Length': String(bytes) }
  const sent = request(origin + path, {
    method: 'POST',
    agent: false,
    headers: { ...length, ...headers },
  })
  let status = 0
  const answered = new Promise<void>((resolve) => {
    sent.on('response', (answer) => {
      status = answer.statusCode ?? 0
      answer.resume()
      answer.on('close', resolve)
    })
    sent.on('error', () => resolve())
    sent.on('close', () => resolve())
  })
  for (let left = bytes; left > 0 && !sent.destroyed; left -= piece.length) {
    if (sent.write(left < piece.length ? piece.subarray(0, left) : piece)) continue
    const over = new AbortController()
    const either = ['drain', 'close'].map((event) => once(sent, event, { signal: over.signal }))
    await Promise.race(either).catch(() => undefined)
    over.abort()
    await Promise.allSettled(either)
  }
  sent.end()
  await answered
  return status
}
