import { describe, expect, it } from 'vitest'
import { safeHref } from '@/src/ui/safeHref'

describe('an address in an article', () => {
  it.each([
    'https://example.com/a?b=c#d',
    'http://example.com',
    'mailto:ada@acme.example',
    'tel:+49301234',
    '/help/pictures',
    '#top',
    '?page=2',
  ])('%s stays', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' java\tscript:alert(1)',
    '\u0001javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'blob:https://example.com/x',
    'file:///etc/passwd',
    '//evil.example',
    '/\\evil.example',
    'example.com',
    '',
    null,
    undefined,
    7,
    { href: 'https://example.com' },
  ])('%j goes', (address) => {
    expect(safeHref(address)).toBeNull()
  })
})
