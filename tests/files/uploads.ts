import * as routes from '@/src/app/(payload)/api/[...slug]/route'
import { scanFile } from '@/src/jobs/tasks/scanFile'
import { sweepFiles } from '@/src/jobs/tasks/sweepFiles'
import { tokenFor } from '../http/desk/actors'
import { testPayload } from '../support/payload'

const boundary = 'desk-test-boundary'

const head = (name: string) =>
  Buffer.from(
    `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
      'Content-Type: application/octet-stream\r\n\r\n',
  )
const tail = Buffer.from(`\r\n--${boundary}--\r\n`)

/** Sends a form as a browser on a bad line would: piece by piece, and no further than told. */
export async function sendSlowly(
  ticket: string,
  file: { name: string; bytes: Buffer },
  upTo = Number.POSITIVE_INFINITY,
): Promise<Response> {
  const whole = Buffer.concat([head(file.name), file.bytes, tail])
  const token = await tokenFor('ada')
  let at = 0
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= upTo) return controller.error(new Error('The line went dead.'))
      if (at >= whole.length) return controller.close()
      const next = Math.min(at + 16 * 1024, upTo, whole.length)
      controller.enqueue(new Uint8Array(whole.subarray(at, next)))
      at = next
    },
  })
  const request = new Request(`http://localhost:3000/api/tickets/${ticket}/attachments`, {
    method: 'POST',
    headers: {
      Authorization: `JWT ${token}`,
      'Content-Type': `multipart/form-data; boundary=${boundary}`,
    },
    body,
    duplex: 'half',
  } as RequestInit)
  return routes.POST(request, {
    params: Promise.resolve({ slug: ['tickets', ticket, 'attachments'] }),
  })
}

/** The scan of one file, as the worker runs it. Rejects while the file has to wait. */
export async function scan(attachment: string): Promise<void> {
  const { payload } = await testPayload()
  await scanFile.run({ payload, input: { attachment }, now: new Date() })
}

/** The sweep as it runs so many minutes from now. */
export async function sweep(minutes: number): Promise<void> {
  const { payload } = await testPayload()
  await sweepFiles.run({ payload, input: {}, now: new Date(Date.now() + minutes * 60_000) })
}
