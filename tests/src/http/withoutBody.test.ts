import { expect, it } from 'vitest'

import { withoutBody } from '@/src/http/withoutBody'

const asked = new Request('http://desk.example/stream', { method: 'HEAD' })

it('says what GET would, ends what would go on, and passes nothing of it on', async () => {
  let isEnded = false
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('one')),
    cancel: () => {
      isEnded = true
    },
  })
  const head = withoutBody(async ({ method }) => {
    expect(method).toBe('GET')
    return new Response(stream, { status: 206, headers: { 'X-Kind': 'stream' } })
  })
  const answer = await head(asked, {})
  expect([answer.status, answer.headers.get('X-Kind'), answer.body]).toEqual([206, 'stream', null])
  expect(isEnded).toBe(true)
})
