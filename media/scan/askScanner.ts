import { env } from '@/src/env'
import { connect } from 'node:net'
import { Transform, type Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'

const replyMax = 4 * 1024

/** Milliseconds. */
const silence = 20_000
const patience = 120_000

/** CLAMAV_HOST is a host, or the path of a socket on this machine. */
const address = () =>
  env.CLAMAV_HOST?.startsWith('/')
    ? { path: env.CLAMAV_HOST }
    : { host: env.CLAMAV_HOST ?? '', port: env.CLAMAV_PORT }

/** Each piece with its length before it, and a length of zero at the end. */
function asPieces() {
  const framed = (length: number) => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(length)
    return size
  }
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      if (chunk.length > 0) {
        this.push(framed(chunk.length))
        this.push(chunk)
      }
      done()
    },
    flush(done) {
      this.push(framed(0))
      done()
    },
  })
}

/**
 * One question in the protocol of clamd: a command, and for INSTREAM the bytes of a file as they
 * come. The answer is whatever was said, at most 4 KB. Throws when nothing was.
 */
export async function askScanner(
  command: 'PING' | 'INSTREAM',
  file?: Readable,
  wait = silence,
): Promise<string> {
  const socket = connect(address())
  const deadline = AbortSignal.timeout(patience)
  const stop = () => socket.destroy(new Error('The scanner takes too long.'))
  deadline.addEventListener('abort', stop)
  socket.setTimeout(wait, () => socket.destroy(new Error('The scanner says nothing.')))

  let said = ''
  const answered = new Promise<void>((resolve, reject) => {
    socket.on('data', (chunk) => {
      said += chunk.toString('latin1')
      if (said.length > replyMax || said.includes('\0')) resolve()
    })
    socket.on('end', resolve)
    socket.on('error', reject)
    socket.on('close', () => reject(new Error('The scanner hung up.')))
  })
  try {
    socket.write(`z${command}\0`)
    // A scanner that has seen enough answers and closes before the file is at its end.
    const sent = file
      ? pipeline(file, asPieces(), socket, { end: false }).catch((error: unknown) => {
          if (said === '') throw error
        })
      : undefined
    await Promise.race([Promise.all([sent, answered]), answered])
  } catch (error) {
    if (said === '') throw error
  } finally {
    deadline.removeEventListener('abort', stop)
    file?.destroy()
    socket.destroy()
  }
  if (said === '') throw new Error('The scanner hung up without an answer.')
  return said.slice(0, replyMax)
}
