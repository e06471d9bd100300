import { describe, expect, it } from 'vitest'
import { fileHeaders } from '@/media/fileHeaders'
import { fileTypes, inlineTypes } from '@/media/fileTypes'
import { storedName } from '@/media/storedName'

const sent = (type: string | null, more: Record<string, string> = {}) =>
  fileHeaders({
    headers: new Headers({ ...(type === null ? {} : { 'Content-Type': type }), ...more }),
  })

describe('what a file is sent with', () => {
  it.each([
    ['image/png', 'inline'],
    ['image/jpeg', 'inline'],
    ['image/gif', 'inline'],
    ['image/webp', 'inline'],
    ['image/avif', 'inline'],
    ['application/pdf', 'inline'],
    ['image/png; charset=binary', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['text/plain', 'attachment'],
    ['application/zip', 'attachment'],
    ['image/heic', 'attachment'],
    ['text/html; image/png', 'attachment'],
    ['', 'attachment'],
    [null, 'attachment'],
  ])('%j is to be %s', (type, disposition) => {
    expect(sent(type).get('Content-Disposition')).toBe(disposition)
  })

  it.each(['image/png', 'text/html', null])('%j runs nothing and is kept nowhere', (type) => {
    const headers = sent(type, {
      'Content-Disposition': 'inline',
      'Cache-Control': 'public, max-age=600',
      'Content-Security-Policy': 'default-src *',
    })
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
    expect(headers.get('Cache-Control')).toBe('private, no-store')
    expect(headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'")
  })

  it('shows only kinds that are taken, and none that can hold a script', () => {
    const taken = new Set(Object.values(fileTypes).map(({ mimeType }) => mimeType))
    for (const type of inlineTypes) {
      expect(taken).toContain(type)
      expect(type).toMatch(/^image\/(?!svg)|^application\/pdf$/)
    }
  })
})

it('stores a file under a name that tells its kind only', () => {
  const names = [1, 2].map(() => storedName('png'))
  for (const name of names) expect(name).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\.png$/)
  expect(names[0]).not.toBe(names[1])
})
