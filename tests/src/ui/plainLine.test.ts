import { expect, it } from 'vitest'
import { plainLine } from '@/src/ui/markdown/plainLine'

it.each([
  ['**Done**: the _form_ works, ~~mostly~~', 'Done: the form works, mostly'],
  ['See [the guide](https://a.example/guide "Title").', 'See the guide.'],
  ['![a shot](https://elsewhere.example/p.png)', 'a shot'],
  ['# Steps\n\n- one\n- two\n\n1. first\n1. again', 'Steps one two 1. first 1. again'],
  ['> you said\n> > we said\nMy answer', 'you said we said My answer'],
  ['`npm start` and\n```\nif (a < b)\n```\nthen', 'npm start and if (a < b) then'],
  ['| a | b |\n|---|--:|\n| c | d |', 'a b c d'],
  ['**bold**\nand 5*3*2, snake_case, <b>tags</b>', 'bold and 5*3*2, snake_case, <b>tags</b>'],
  ['', ''],
])('%j reads %j', (typed, read) => expect(plainLine(typed)).toBe(read))

it('leaves a text whose marks would cost too much as it was typed', () => {
  const typed = '**a** '.repeat(2_000)
  expect(plainLine(typed)).toBe(typed.trim())
})
