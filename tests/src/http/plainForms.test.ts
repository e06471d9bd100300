import { describe, expect, it, vi } from 'vitest'

import { holdAnswers, left, seen, send } from './doorServer'

const kilobyte = 1024
const blanks = (size: number) => Buffer.alloc(size, ' ')

async function encoded(form: FormData) {
  const answer = new Response(form)
  const type = answer.headers.get('content-type') ?? ''
  return { body: Buffer.from(await answer.arrayBuffer()), headers: { 'content-type': type } }
}

describe('a form with files that a browser posts by itself', () => {
  const reply = (...files: [name: string, content: string | Buffer][]) => {
    const form = new FormData()
    form.set('content', 'Grüße')
    form.append('files', 'a word of the sender')
    for (const [name, content] of files) form.append('files', new File([content as string], name))
    return encoded(form)
  }

  it('arrives with words for its files, which lie on disk until it is answered', async () => {
    const large = 'x'.repeat(5 * 1024 * kilobyte)
    const sent = await reply(['a "b".txt', 'first'], ['ü.txt', large])
    const { status } = await send('/tickets/7', { as: 'client', ...sent })
    expect(status).toBe(200)
    expect(seen[0]?.files).toEqual(['a "b".txt: first', `ü.txt: ${large}`])
    expect(seen[0]?.body.length).toBeLessThan(2 * kilobyte)
    expect(seen[0]?.body.toString()).toContain('Grüße')
    await vi.waitFor(() => expect(left()).toEqual([]))
  })

  it('brings no file where none was chosen', async () => {
    await send('/tickets/7', { as: 'client', ...(await reply(['', ''])) })
    expect(seen[0]?.files).toEqual([])
  })

  it('brings none elsewhere, for strangers or for staff', async () => {
    const sent = await reply(['a.txt', blanks(300 * kilobyte)])
    for (const [as, path, status] of [
      ['client', '/account', 413],
      ['nobody', '/tickets/7', 413],
      ['staff', '/tickets/7', 413],
    ] as const) {
      expect([as, (await send(path, { as, ...sent })).status, seen]).toEqual([as, status, []])
    }
    expect(left()).toEqual([])
  })

  it('leaves nothing behind when it breaks off, has too much text or is none', async () => {
    const { body, headers } = await reply(['a.txt', blanks(300 * kilobyte)])
    const half = body.subarray(0, body.length / 2)
    expect((await send('/tickets/7', { as: 'client', headers, body: half })).status).toBe(400)
    const long = new FormData()
    long.set('content', 'x'.repeat(257 * kilobyte))
    long.append('files', new File(['a'], 'a.txt'))
    expect((await send('/tickets/7', { as: 'client', ...(await encoded(long)) })).status).toBe(413)
    const none = { headers: { 'content-type': 'multipart/form-data' }, body: Buffer.from('a') }
    expect((await send('/tickets/7', { as: 'client', ...none })).status).toBe(400)
    expect(left()).toEqual([])
  })

  it('is one of three at most at the same time, for each person', async () => {
    const sent = await reply(['a.txt', 'a'])
    let release = () => undefined as void
    holdAnswers(new Promise((resolve) => (release = resolve)))
    const open = Promise.all([1, 2, 3].map(() => send('/tickets/7', { as: 'client', ...sent })))
    await vi.waitFor(() => expect(left()).toHaveLength(3))
    expect((await send('/tickets/7', { as: 'client', ...sent })).status).toBe(429)
    const other = send('/tickets/7', { as: 'other', ...sent })
    release()
    expect((await other).status).toBe(200)
    await open
    holdAnswers(undefined)
    expect((await send('/tickets/7', { as: 'client', ...sent })).status).toBe(200)
    await vi.waitFor(() => expect(left()).toEqual([]))
  })
})
