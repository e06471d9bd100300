import { APIError } from 'payload'
import { expect, it } from 'vitest'

import { receiveForm } from '@/media/receive/receiveForm'

it('refuses a form that says itself too long, before any of it is read', async () => {
  let isAsked = false
  const body = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      pull(controller) {
        isAsked = true
        controller.error(new Error('Nobody should want this.'))
      },
    },
    { highWaterMark: 0 },
  )
  const headers = new Headers({
    'content-type': 'multipart/form-data; boundary=words',
    'content-length': String(50 * 1024 * 1024),
  })
  const refused = await receiveForm({ body, headers }, 1024 * 1024).catch((error: unknown) => error)
  expect(refused).toBeInstanceOf(APIError)
  expect(refused).toMatchObject({ status: 413, message: 'A file may have 1 MB at most.' })
  expect(isAsked).toBe(false)
})
