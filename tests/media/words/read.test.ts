import { describe, expect, it } from 'vitest'

import { wordsBounds } from '@/media/words/bounds'
import { read } from '@/media/words/child/read'
import { worded, wordsIn, type WordsKind } from '@/media/words/wordsIn'
import { fileTypes } from '@/media/fileTypes'
import {
  bombDocx,
  footnotes,
  lockedPdf,
  paragraph,
  wordedDocx,
  wordedOdt,
  wordedPdf,
  wordedPptx,
  wordedXlsx,
} from '../corpus/worded'
import { makeCompound } from '../corpus/compound'
import { makeZip } from '../corpus/zip'

const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le')
const utf16be = (text: string) => utf16(text).swap16()

const readAll = (kind: WordsKind, bytes: Buffer | string, bounds = {}) =>
  read(kind, Buffer.from(bytes), { ...wordsBounds, ...bounds })

describe('the words of a file', () => {
  const cases: [what: string, kind: WordsKind, bytes: Buffer | string, text: string][] = [
    [
      'a PDF of two pages',
      'pdf',
      wordedPdf([['Größe (in cm):', '12'], ['The wallaby']]),
      'Größe (in cm): 12 The wallaby',
    ],
    [
      'a word parted at the end of a line',
      'pdf',
      wordedPdf([['Das Kontakt-', 'formular der Nord-', 'Süd-Bahn']]),
      'Das Kontaktformular der Nord- Süd-Bahn',
    ],
    [
      'Word: runs, tabs, what was struck out, notes',
      'office',
      wordedDocx(
        paragraph('Kontakt', 'formular') +
          '<w:p><w:del><w:r><w:delText>gone</w:delText></w:r></w:del><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t></w:r></w:p>' +
          '<mc:AlternateContent><mc:Choice><w:p><w:t>once</w:t></w:p></mc:Choice><mc:Fallback><w:p><w:t>once</w:t></w:p></mc:Fallback></mc:AlternateContent>',
        [footnotes('A &amp; B &#x1F600;')],
      ),
      'Kontaktformular a b once A & B 😀',
    ],
    ['Excel', 'office', wordedXlsx(), 'Customer Wombat 471199 Inline joined'],
    [
      'PowerPoint, in the order of its slides',
      'office',
      wordedPptx(),
      'Slide 2 Slide 10 Say hello',
    ],
    ['OpenDocument', 'office', wordedOdt(), 'Angebot Zwei Wörter und mehr'],
    ['UTF-8', 'text', '\ufeffGrüße 🎉\n\nan\tAda', 'Grüße 🎉 an Ada'],
    ['UTF-16', 'text', utf16('Grüße aus Łódź'), 'Grüße aus Łódź'],
    ['UTF-16, the other way', 'text', utf16be('Grüße'), 'Grüße'],
    ['older Western text', 'text', Buffer.from('Gr\xfc\xdfe \x80', 'latin1'), 'Grüße €'],
    ['signs that no database takes', 'text', 'a\0b\x07c', 'a b c'],
    [
      'a page',
      'page',
      '<title>Shop</title><style>p{}</style><script>let x</script><p>Zur&uuml;ck<br>nach<b>her</b></p>',
      'Shop Zurück nachher',
    ],
  ]
  it.each(cases)('%s', async (_, kind, bytes, text) => {
    expect(await readAll(kind, bytes)).toEqual({ state: 'read', text })
  })

  it.each<[string, WordsKind, Buffer | string, string]>([
    ['a PDF with a password', 'pdf', lockedPdf(), 'locked'],
    ['Office with a password', 'office', makeCompound(['EncryptedPackage']), 'locked'],
    [
      'a locked part',
      'office',
      makeZip([{ name: 'word/document.xml', text: 'x', isLocked: true }]),
      'locked',
    ],
    ['a broken PDF', 'pdf', '%PDF-1.7\n1 0 obj <<', 'unreadable'],
    ['half an archive', 'office', wordedOdt().subarray(0, 200), 'unreadable'],
    ['nothing at all', 'office', '', 'unreadable'],
    ['a PDF without a word', 'pdf', wordedPdf([[]]), 'empty'],
    [
      'an archive of something else',
      'office',
      makeZip([{ name: 'a.xml', text: '<t>a</t>' }]),
      'empty',
    ],
  ])('of %s are none', async (_, kind, bytes, state) => {
    expect(await readAll(kind, bytes)).toEqual({ state, text: '' })
  })

  it('are those that could be read, where the rest is broken', async () => {
    const whole = wordedPdf([['First'], ['Second'], ['Third']]).toString('latin1')
    const broken = Buffer.from(whole.replace(' 6 0 R ', ' 99 0 R '), 'latin1')
    expect(await readAll('pdf', broken)).toEqual({ state: 'read', text: 'First' })
    const torn = wordedDocx(paragraph('Whole'), [footnotes('Torn')])
    torn.fill(0xff, torn.indexOf('word/footnotes.xml') + 18, torn.indexOf('PK\x01\x02'))
    expect(await readAll('office', torn)).toEqual({ state: 'read', text: 'Whole' })
  })
})

describe('reading ends', () => {
  it('with so many characters', async () => {
    const long = await readAll('text', 'wörter '.repeat(50_000))
    expect(long.text.length).toBeLessThanOrEqual(wordsBounds.characters)
    expect(long.text.length).toBeGreaterThan(wordsBounds.characters - 10)
    const torn = await readAll('text', `${'x'.repeat(9)}😀`, { characters: 10 })
    expect(torn.text.isWellFormed()).toBe(true)
  })

  it('with so many pages', async () => {
    const { text } = await readAll('pdf', wordedPdf([['one'], ['two'], ['three']]), { pages: 2 })
    expect(text).toBe('one two')
  })

  it('with so many parts, and so many bytes that they unpack to', async () => {
    const bomb = bombDocx(8)
    expect(bomb.length).toBeLessThan(64 * 1024)
    const { text } = await readAll('office', bomb, { unpacked: 1024 * 1024 })
    expect(text).toBe('Begun')
    expect((await readAll('office', bomb)).text).toBe('Begun never')
    expect(await readAll('office', wordedPptx(), { entries: 1 })).toMatchObject({ state: 'empty' })
  })

  it('without writing out what a document says of itself', async () => {
    const laughs = `<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>`
    const bytes = makeZip([
      { name: 'word/document.xml', text: `${laughs}<w:p><w:t>Begun &b; &c;</w:t></w:p>` },
    ])
    expect((await readAll('office', bytes)).text).toBe('Begun &b; &c;')
  })
})

it('is for kinds that are taken', () => {
  for (const ending of worded) expect(fileTypes, ending).toHaveProperty(ending)
  expect(wordsIn('Angebot.PDF')).toBe('pdf')
  expect(wordsIn('photo.png')).toBeNull()
  expect(wordsIn('no ending')).toBeNull()
})
