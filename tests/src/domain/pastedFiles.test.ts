import { expect, it } from 'vitest'
import { pastesFiles } from '@/src/domain/files'

it.each<[what: string, text: string, names: string[], expected: boolean]>([
  ['a screenshot', '', ['image.png'], true],
  ['a picture of a page', '', ['image.png'], true],
  ['words', 'Words', [], false],
  ['nothing', '', [], false],
  ['words of Word, with their picture', 'Dear all,\r\nplease', ['image.png'], false],
  ['cells of Excel, with their picture', 'Product\tPrice', ['image.png'], false],
  ['a word that is all of it', 'image', ['image.png'], false],
  ['a file of the Finder, with its name', 'shot 1.png', ['shot 1.png'], true],
  ['several of them', 'a.png\rb.pdf'.replace('\r', '\n'), ['a.png', 'b.pdf'], true],
  ['a file of Nautilus, with its path', '/home/ada/a.png\n', ['a.png'], true],
  ['a file with its address', 'file:///home/ada/shot%201.png', ['shot 1.png'], true],
  ['a file of Windows', 'C:\\Users\\ada\\a.png', ['a.png'], true],
  ['a name with a per cent sign', '100%.png', ['100%.png'], true],
  ['the name of another file', 'b.png', ['a.png'], false],
  ['a name, and words', 'a.png\nsee above', ['a.png'], false],
  ['blank words, with a picture', ' \n', ['image.png'], true],
])('%s', (_, text, names, expected) => {
  expect(pastesFiles(text, names)).toBe(expected)
})
