import { describe, expect, it } from 'vitest'
import { fileHeaders } from '@/media/serve/fileHeaders'
import { fileTypes, inlineTypes } from '@/media/fileTypes'
import { storedName, thumbnailName } from '@/media/fileNames'

describe('what a file is sent with', () => {
  it.each([
    ['image/png', 'inline'],
    ['image/jpeg', 'inline'],
    ['image/gif', 'inline'],
    ['image/webp', 'inline'],
    ['image/avif', 'inline'],
    ['application/pdf', 'inline'],
    ['image/svg+xml', 'attachment'],
    ['text/html', 'attachment'],
    ['text/plain', 'attachment'],
    ['application/zip', 'attachment'],
    ['image/heic', 'attachment'],
    ['text/html; image/png', 'attachment'],
    ['', 'attachment'],
  ])('%j is to be %s', (type, disposition) => {
    const found = fileHeaders('a', type).get('Content-Disposition')
    expect(found).toBe(`${disposition}; filename=a`)
  })

  it.each(['image/png', 'application/pdf', 'text/html', ''])(
    '%j runs nothing and is kept nowhere',
    (type) => {
      const headers = fileHeaders('a', type)
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff')
      expect(headers.get('Cache-Control')).toBe('private, no-store')
      expect(headers.get('Content-Security-Policy')).toBe("sandbox; default-src 'none'")
    },
  )

  it.each([
    ['image/png', 'image/png'],
    ['text/csv', 'text/csv'],
    ['image/svg+xml', 'application/octet-stream'],
    ['text/html', 'application/octet-stream'],
    ['text/javascript', 'application/octet-stream'],
    ['text/css', 'application/octet-stream'],
    ['made/up', 'application/octet-stream'],
    ['text/html; image/png', 'application/octet-stream'],
    ['', 'application/octet-stream'],
  ])('%j is sent as %s', (type, expected) => {
    expect(fileHeaders('a', type).get('Content-Type')).toBe(expected)
  })

  it.each([
    ['Grüße 日本.pdf', /filename\*=utf-8''Gr%C3%BC%C3%9Fe%20%E6%97%A5%E6%9C%AC\.pdf$/i],
    ['a "b".txt', /filename="a \\"b\\"\.txt"/],
    ['100% 🎉.txt', /filename\*=utf-8''100%25%20%F0%9F%8E%89\.txt$/i],
  ])('%j keeps its name', (name, expected) => {
    const found = fileHeaders(name, 'text/plain').get('Content-Disposition') ?? ''
    expect(found).toMatch(/^attachment; /)
    expect(found).toMatch(expected)
    expect(found).toMatch(/^[\x20-\x7e]+$/)
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

it('stores the small picture of a file beside it', () => {
  expect(thumbnailName('0190-ab.jpeg')).toBe('0190-ab.thumb.webp')
})
