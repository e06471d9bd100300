import { expect, it } from 'vitest'
import { mentionedIn } from '@/src/domain/ticket/mentions'

const colleagues = [
  { id: 'kim', name: 'Kim Hansen' },
  { id: 'short', name: 'Kim' },
  { id: 'sam', name: 'Sam Okafor' },
  { id: 'twin', name: 'Sam Okafor' },
  { id: 'jörg', name: 'Jörg Groß' },
  { id: 'blank', name: ' ' },
]

it.each([
  ['@Kim Hansen can you look?', ['kim']],
  ['ask @kim hansen, and @Jörg Groß.', ['kim', 'jörg']],
  ['@Kim, please', ['short']],
  ['(@Sam Okafor)', ['sam', 'twin']],
  ['@Kim Hansens site', ['short']],
  ['@Kimberly', []],
  ['write to info@Kim Hansen', []],
  ['Kim Hansen', []],
  ['@ Kim Hansen', []],
  ['@@Kim Hansen @Kim Hansen', ['kim']],
  ['@', []],
])('%s', (note, expected) => {
  expect(mentionedIn(note, colleagues)).toEqual(expected)
})
