import { expect, it } from 'vitest'
import { isRepetition, repetitionMost } from '@/src/domain/ticket/repeatedReply'

const now = new Date('2026-05-01T10:00:00Z')
const last = { author: 'ada', content: 'Yes', isInternal: false, files: 0, at: now }
const again = { author: 'ada', content: 'Yes', isInternal: false }
const later = (milliseconds: number) => new Date(now.getTime() + milliseconds)

it.each([
  ['at once', last, again, now],
  ['after ten seconds', last, again, later(repetitionMost)],
  [
    'with other ends of lines and spaces around',
    { ...last, content: 'a\nb' },
    { ...again, content: ' a\r\nb\n' },
    now,
  ],
  [
    'with the same letters written otherwise',
    { ...last, content: 'Gr\u00fc\u00dfe' },
    { ...again, content: 'Gru\u0308\u00dfe' },
    now,
  ],
])('is the same reply %s', (_, before, asked, at) => {
  expect(isRepetition(before, asked, at)).toBe(true)
})

it.each([
  ['later', last, again, later(repetitionMost + 1)],
  ['of somebody else', last, { ...again, author: 'alan' }, now],
  ['in other words', last, { ...again, content: 'Yes.' }, now],
  ['for the team alone', last, { ...again, isInternal: true }, now],
  ['after one with a file', { ...last, files: 1 }, again, now],
])('is another reply %s', (_, before, asked, at) => {
  expect(isRepetition(before, asked, at)).toBe(false)
})
