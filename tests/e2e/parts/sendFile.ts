import { request } from 'node:http'

const boundary = 'desk-test-boundary'

type Sent = { origin: string; token: string; ticket: string; name: string; bytes: Buffer }

const parts = ({ name, bytes }: Sent) => [
  Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
  ),
  bytes,
  Buffer.from(`\r\n--${boundary}--\r\n`),
]

function open(sent: Sent) {
  const whole = parts(sent)
  const call = request(`${sent.origin}/api/tickets/${sent.ticket}/attachments`, {
    method: 'POST',
    agent: false,
    headers: {
      Authorization: `JWT ${sent.token}`,
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
      'Content-Length': whole.reduce((sum, { length }) => sum + length, 0),
    },
  })
  return { call, whole }
}

/** A file over a socket of its own, as fast as it is taken. Resolves with the answer's status. */
export const sendFile = (sent: Sent) =>
  new Promise<{ status: number; body: { doc: { id: string; url: string } } }>((resolve, reject) => {
    const { call, whole } = open(sent)
    call.on('error', reject)
    call.on('response', (answer) => {
      let text = ''
      answer.on('data', (chunk) => (text += String(chunk)))
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body: JSON.parse(text) }))
    })
    for (const part of whole) call.write(part)
    call.end()
  })

/** The same, but the line goes dead after so many bytes of the file. */
export const breakOff = (sent: Sent, after: number) =>
  new Promise<void>((resolve) => {
    const { call, whole } = open(sent)
    call.on('error', () => undefined)
    call.on('close', resolve)
    const [head = Buffer.alloc(0), bytes = Buffer.alloc(0)] = whole
    call.write(Buffer.concat([head, bytes.subarray(0, after)]), () => call.destroy())
  })
