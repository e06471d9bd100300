import { expect, it } from 'vitest'
import { localPath } from '@/src/portal/localPath'

it.each(['/tickets', '/tickets/12?page=2#reply', '/tickets/new', '/'])('goes on to %s', (path) => {
  expect(localPath(path, '/home')).toBe(path)
})

it.each([
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  '/tickets\\..\\',
  'https://evil.example/tickets',
  'javascript:alert(1)',
  'tickets',
  '',
  undefined,
  ['/tickets'],
  `/${'a'.repeat(600)}`,
])('stays at home for %j', (path) => {
  expect(localPath(path, '/home')).toBe('/home')
  if (typeof path === 'string' && path.startsWith('/') && path.length < 500) {
    // What a browser would have made of it: another site, or the same one by a disguise.
    expect(new URL(path, 'https://desk.example').href).not.toBe(`https://desk.example${path}`)
  }
})
