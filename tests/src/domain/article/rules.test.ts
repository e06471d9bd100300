import { describe, expect, it } from 'vitest'
import { isMadeOf } from '@/src/domain/article/address'
import { firstReader, mayRead, previewReaders } from '@/src/domain/article/preview'
import { sectionRefusal } from '@/src/domain/article/sectionDepth'
import { translationRefusal } from '@/src/domain/article/translation'

describe('a translation', () => {
  const original = { id: 'a', language: 'en', translationOf: null }
  const asked = { id: 'b', language: 'de', original, isOriginal: false }

  it('names an article in the other language', () => {
    expect(translationRefusal(asked)).toBeNull()
    expect(translationRefusal({ ...asked, id: null })).toBeNull()
  })
  it.each([
    ['one that is not there', { ...asked, original: null }, 'translation_unknown'],
    ['itself', { ...asked, id: 'a' }, 'translation_of_itself'],
    ['one in its own language', { ...asked, language: 'en' }, 'translation_same_language'],
    [
      'a translation',
      { ...asked, original: { ...original, translationOf: 'c' } },
      'translation_of_translation',
    ],
    [
      'any, when it has some itself',
      { ...asked, isOriginal: true },
      'translation_has_translations',
    ],
  ])('does not name %s', (_what, given, code) => expect(translationRefusal(given)?.code).toBe(code))
})

describe('a section', () => {
  const asked = { id: 'b', parent: { id: 'a', parent: null }, hasChildren: false }

  it('stands below one at the top', () => expect(sectionRefusal(asked)).toBeNull())
  it.each([
    ['one that is not there', { ...asked, parent: null }, 'section_unknown'],
    ['itself', { ...asked, id: 'a' }, 'section_in_itself'],
    [
      'one that stands below another',
      { ...asked, parent: { id: 'a', parent: 'c' } },
      'section_too_deep',
    ],
    ['any, with sections below it', { ...asked, hasChildren: true }, 'section_has_sections'],
  ])('does not stand below %s', (_what, given, code) =>
    expect(sectionRefusal(given)?.code).toBe(code),
  )
})

it.each([
  ['how-to', 'how-to', true],
  ['how-to-1a2b3c4d', 'how-to', true],
  ['how-to-deadbeef', 'how-to', false],
  ['how-to-feed', 'how-to', false],
  ['how', 'how-to', false],
  ['how-to', '', false],
])('whether %s was made from %s: %s', (slug, made, expected) =>
  expect(isMadeOf(slug, made)).toBe(expected),
)

it.each([
  ['public', ['visitor', 'client', 'staff']],
  ['clients', ['client', 'staff']],
  ['organizations', ['client', 'staff']],
  ['staff', ['staff']],
] as const)('an article for %s is read by %j', (audience, readers) => {
  expect(previewReaders.filter((reader) => mayRead(reader, audience))).toEqual(readers)
  expect(firstReader(audience)).toBe(readers[0])
})
