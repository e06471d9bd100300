import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { extensionOf, givenName } from '@/media/fileNames'

/** Any sixteen bits after any others: halves of characters, controls and all. */
const anyText = (maxLength: number) =>
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength })
    .map((units) => String.fromCharCode(...units))

describe('the name of a file', () => {
  it.each([
    ['photo.png', 'photo.png'],
    ['Grüße aus Köln.pdf', 'Grüße aus Köln.pdf'],
    ['Gru\u0308ße.pdf', 'Grüße.pdf'],
    ['日本語 🎉.png', '日本語 🎉.png'],
    ['../../etc/passwd', 'passwd'],
    ['C:\\Users\\ada\\scan.pdf', 'scan.pdf'],
    ['folder/', ''],
    ['.htaccess', 'htaccess'],
    ['..', ''],
    ['   ', ''],
    [' . notes.txt. ', 'notes.txt'],
    ['report.pdf\0.exe', 'report.pdf.exe'],
    ['a\r\nBcc: x@y.z.txt', 'aBcc: x@y.z.txt'],
    ['a\u2028b\u2029c.txt', 'abc.txt'],
    ['invoice\u202Egnp.exe', 'invoicegnp.exe'],
    ['in\u200Bvisi\u00ADble\u{E0041}.txt', 'invisible.txt'],
    ['half\ud83c.png', 'half.png'],
    ['"quoted" <b>.txt', '"quoted" <b>.txt'],
  ])('%j is seen as %j', (raw, name) => {
    expect(givenName(raw)).toBe(name)
  })

  it('keeps its ending when it is cut', () => {
    const name = givenName(`${'x'.repeat(300)}.PNG`)
    expect(name).toHaveLength(255)
    expect(name).toMatch(/^x+\.png$/)
  })

  it('is cut between characters, not within one', () => {
    expect(givenName(`${'x'.repeat(250)}🎉.png`)).toBe(`${'x'.repeat(250)}.png`)
  })

  it.each([`a.${'x'.repeat(300)}`, 'x'.repeat(300), `${'x'.repeat(254)}  .  y`])(
    'is short whatever its ending',
    (raw) => {
      expect(givenName(raw).length).toBeLessThanOrEqual(255)
    },
  )

  it('is short, visible, without folders, and stays what it is', () => {
    const part = fc.oneof(
      anyText(30),
      fc.constantFrom('/', '\\', '.', ' ', '\u202e', '\u200b', '\0', '\ud83c', 'x'.repeat(120)),
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const name = givenName(parts.join(''))
        expect(name.length).toBeLessThanOrEqual(255)
        expect(name.isWellFormed()).toBe(true)
        expect(name).not.toMatch(/[/\\\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e]/)
        expect(name).not.toMatch(/^[\s.]|[\s.]$/)
        expect(givenName(name)).toBe(name)
      }),
      { numRuns: 500 },
    )
  })
})

describe('the ending of a name', () => {
  it.each([
    ['photo.PNG', 'png'],
    ['archive.tar.gz', 'gz'],
    ['page.php.png', 'png'],
    ['photo.png.exe', 'exe'],
    ['README', ''],
    ['.env', ''],
    ['name.', ''],
    ['', ''],
  ])('of %j is %j', (name, extension) => {
    expect(extensionOf(name)).toBe(extension)
  })
})
