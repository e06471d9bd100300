import { fromMarkup } from './fromMarkup.ts'
import type { Gathered } from './Gathered.ts'
import { page } from './meanings.ts'

const marks: readonly [encoding: string, ...bytes: number[]][] = [
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
]

/** Bytes of the longest text that can be of use: a character has four at most. */
const enough = (characters: number) => characters * 4

/** As programs read it that write no word of its encoding: UTF-8 where it is that, else Western. */
function decoded(bytes: Buffer, characters: number): string {
  const start = bytes.subarray(0, enough(characters))
  const marked = marks.find(([, ...mark]) => mark.every((byte, at) => start[at] === byte))
  if (marked) return new TextDecoder(marked[0]).decode(start)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
  } catch {
    return new TextDecoder('windows-1252').decode(start)
  }
}

export const fromText = (bytes: Buffer, words: Gathered, most: { characters: number }): void =>
  words.add(decoded(bytes, most.characters))

export function fromPage(bytes: Buffer, words: Gathered, most: { characters: number }): void {
  // Markup around the words may be many times as long as they are.
  const markup = fromMarkup(page, false, words)
  markup.take(decoded(bytes, most.characters * 10))
  markup.end()
}
