import fc from 'fast-check'
import { expect, it } from 'vitest'
import { slugify } from '@/hooks/articles/slugOf'

/** Any sixteen bits after any others: halves of characters, controls and all. */
const anyText = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units))

it.each([
  ['How to reset a password', 'how-to-reset-a-password'],
  ['  — Grüße aus Österreich! —  ', 'gruesse-aus-oesterreich'],
  ['Straße & Fußball', 'strasse-fussball'],
  ['Smørrebrød, æbler', 'smorrebrod-aebler'],
  ['Crème brûlée: 10 %', 'creme-brulee-10'],
  ['ﬁle ５０㎒', 'file-50mhz'],
  ['../../etc/passwd', 'etc-passwd'],
  ['日本語', 'ribenyu'],
  ['Łódź', 'lodz'],
  ['Как сменить пароль', 'kak-smenit-parol'],
  ['كيف أغير', 'kyf-ghyr'],
  ['Αλλαγή κωδικού', 'allagi-kodikoy'],
  ['Đặt lại mật khẩu', 'dat-lai-mat-khau'],
  ["Don't panic", 'dont-panic'],
  ['???', ''],
  ['', ''],
])('%j becomes %j', (text, slug) => {
  expect(slugify(text)).toBe(slug)
})

it('reads letters the same, composed or not', () => {
  expect(slugify('Größe'.normalize('NFD'))).toBe('groesse')
})

it('ends with a word, also where it was cut', () => {
  expect(slugify(`${'a'.repeat(119)} b`)).toBe('a'.repeat(119))
  expect(slugify('x'.repeat(300))).toHaveLength(120)
})

it('is words joined by hyphens, and stays what it is', () => {
  fc.assert(
    fc.property(fc.oneof(anyText(20), fc.string({ maxLength: 200 })), (text) => {
      const slug = slugify(text)
      expect(slug).toMatch(/^([a-z0-9]+(-[a-z0-9]+)*)?$/)
      expect(slug.length).toBeLessThanOrEqual(120)
      expect(slugify(slug)).toBe(slug)
    }),
  )
})
