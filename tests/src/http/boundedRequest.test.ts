import { describe, expect, it } from 'vitest'
import { fileBodyMax, jsonBodyMax } from '@/src/http/bodyLimits'
import { boundedRequest } from '@/src/http/boundedRequest'

const url = 'http://localhost/api/tickets'
const json = { 'Content-Type': 'application/json' }

const post = (
  body: BodyInit | null,
  headers: Record<string, string> = {},
  method = 'POST',
  to = url,
) => boundedRequest(new Request(to, { method, body, headers, duplex: 'half' } as RequestInit))

const refused = async (answer: Promise<Request | Response>) => {
  const response = await answer
  if (!(response instanceof Response)) throw new Error('This request should be refused.')
  const { errors } = (await response.json()) as { errors: [{ message: string }] }
  expect(errors).toHaveLength(1)
  return [response.status, errors[0].message]
}

/** A body that says nothing of its length; `asked` counts what was read of it. */
function endless(chunk: number) {
  const read = { bytes: 0, cancelled: false }
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      read.bytes += chunk
      controller.enqueue(new Uint8Array(chunk).fill(97))
    },
    cancel() {
      read.cancelled = true
    },
  })
  return { body, read }
}

describe('a request that is taken', () => {
  it('keeps its address, method, headers and body', async () => {
    const text = JSON.stringify({ subject: 'Grüße 🎉' })
    const taken = await post(text, { ...json, Authorization: 'JWT x', 'X-More': 'y' }, 'PATCH')
    if (!(taken instanceof Request)) throw new Error('This request should be taken.')
    expect([taken.url, taken.method]).toEqual([url, 'PATCH'])
    expect([...taken.headers]).toEqual(
      expect.arrayContaining([
        ['authorization', 'JWT x'],
        ['x-more', 'y'],
      ]),
    )
    expect(await taken.text()).toBe(text)
  })

  it('keeps each byte of a file', async () => {
    const bytes = Uint8Array.from({ length: 256 }, (_, at) => at)
    const form = new FormData()
    form.set('file', new File([bytes], 'all.bin'))
    const taken = await post(form)
    const file = (await (taken as Request).formData()).get('file') as File
    expect(new Uint8Array(await file.arrayBuffer())).toEqual(bytes)
  })

  it.each([
    ['no body', null, {}],
    ['an empty body of any kind', '', { 'Content-Type': 'text/plain' }],
    ['JSON with a character set', '{}', { 'Content-Type': 'Application/JSON; charset=utf-8' }],
    [
      'a long query of the admin',
      'a=b',
      {
        'Content-Type': 'application/x-www-form-urlencoded',
        'X-Payload-HTTP-Method-Override': 'GET',
      },
    ],
    ['as much JSON as is taken', `{"a":"${'x'.repeat(jsonBodyMax - 8)}"}`, json],
  ])('with %s', async (_, body, headers) => {
    expect(await post(body, headers)).toBeInstanceOf(Request)
  })

  it.each(['/api/attachments', '/api/tickets/1/attachments'])(
    'is handed on unread when it brings a file to %s',
    async (path) => {
      const { body, read } = endless(64 * 1024)
      const form = { 'Content-Type': 'multipart/form-data; boundary=x' }
      const taken = await post(body, form, 'POST', `http://localhost${path}`)
      expect(taken).toBeInstanceOf(Request)
      expect((taken as Request).bodyUsed).toBe(false)
      expect(read.bytes).toBeLessThan(256 * 1024)
    },
  )

  it('is handed on untouched when it only reads', async () => {
    const request = new Request(url)
    expect(await boundedRequest(request)).toBe(request)
  })
})

describe('a request that is refused', () => {
  it.each([
    ['a byte too much JSON', `{"a":"${'x'.repeat(jsonBodyMax - 7)}"}`, json, 413, '1 MB'],
    [
      'a length too great for a form',
      'x',
      {
        'Content-Type': 'multipart/form-data; boundary=x',
        'Content-Length': String(jsonBodyMax + 1),
      },
      413,
      '1 MB',
    ],
    ['a length too great for JSON', '{}', { ...json, 'Content-Length': '99999999' }, 413, '1 MB'],
    [
      'a length that lies',
      `{"a":"${'x'.repeat(jsonBodyMax)}"}`,
      { ...json, 'Content-Length': '2' },
      413,
      '1 MB',
    ],
    ['plain text', 'hello', { 'Content-Type': 'text/plain' }, 415, 'application/json'],
    ['XML', '<a/>', { 'Content-Type': 'application/xml' }, 415, 'application/json'],
    ['broken JSON', '{"a"', json, 400, 'not valid JSON'],
    ['a list', '[1]', json, 400, 'must be a JSON object'],
    [
      'a question whose filter is no JSON',
      '{"where":"x"}',
      { ...json, 'X-Payload-HTTP-Method-Override': 'GET' },
      400,
      '"where" is not valid JSON',
    ],
    [
      'a question whose data are no JSON',
      '{"data":"{"}',
      { ...json, 'X-HTTP-Method-Override': 'GET' },
      400,
      '"data" is not valid JSON',
    ],
    [
      'bytes that are no text',
      new Uint8Array([123, 34, 255, 34, 125]),
      json,
      400,
      'not valid UTF-8',
    ],
  ])('with %s', async (_, body, headers, status, words) => {
    const [found, message] = await refused(post(body, headers))
    expect(found).toBe(status)
    expect(message).toContain(words)
  })

  it('brings more than any file may have', async () => {
    const headers = {
      'Content-Type': 'multipart/form-data; boundary=x',
      'Content-Length': String(fileBodyMax + 1),
    }
    const answer = post('x', headers, 'POST', `${url}/1/attachments`)
    expect(await refused(answer)).toEqual([413, expect.stringContaining('101 MB')])
  })

  it.each([
    ['a form for something else', '/api/tickets', {}, 'POST'],
    ['another method', '/api/attachments', {}, 'PATCH'],
    ['words in place of a query', '/api/attachments', { 'X-HTTP-Method-Override': 'GET' }, 'POST'],
    [
      'words in place of a query of the admin',
      '/api/attachments',
      { 'X-Payload-HTTP-Method-Override': 'GET' },
      'POST',
    ],
  ])('is %s beyond the size of words', async (_, path, more, method) => {
    const form = { 'Content-Type': 'multipart/form-data; boundary=x', ...more }
    const { body, read } = endless(64 * 1024)
    const answer = post(body, form, method, `http://localhost${path}`)
    expect((await refused(answer))[0]).toBe(413)
    expect(read.bytes).toBeLessThan(jsonBodyMax + 256 * 1024)
  })

  it('is read no further than the limit, and then let go', async () => {
    const { body, read } = endless(64 * 1024)
    expect((await refused(post(body, json)))[0]).toBe(413)
    expect(read.bytes).toBeLessThan(jsonBodyMax + 256 * 1024)
    expect(read.cancelled).toBe(true)
  })
})
