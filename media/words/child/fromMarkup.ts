import { Parser } from 'htmlparser2'
import type { Gathered } from './Gathered.ts'

/** What elements mean, by their names without the part before the colon. */
export type Meaning = {
  /** Only what stands in these is said; in all, where there is no list. */
  said?: ReadonlySet<string>
  /** What stands in these is not said. */
  unsaid: ReadonlySet<string>
  /** After these a line ends. */
  lines: ReadonlySet<string>
  /** These part words. */
  gaps: ReadonlySet<string>
  /** Whether what this element says is a number of something that stands elsewhere. */
  isReference?(name: string, attributes: Record<string, string>): boolean
}

const plain = (name: string) => name.slice(name.indexOf(':') + 1)

/**
 * Takes markup piece by piece and gathers what it says. It is read as it comes: nothing that it names
 * is fetched, and no short form of its own is written out.
 */
export function fromMarkup(meaning: Meaning, isXml: boolean, words: Gathered) {
  let saying = 0
  let silent = 0
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        const name = plain(full)
        if (meaning.unsaid.has(name) || meaning.isReference?.(name, attributes)) silent++
        else if (silent > 0) silent++
        if (meaning.said?.has(name)) saying++
        if (meaning.gaps.has(name)) words.add(' ')
      },
      onclosetag(full) {
        const name = plain(full)
        if (silent > 0) silent--
        if (meaning.said?.has(name)) saying--
        if (meaning.lines.has(name)) words.add('\n')
      },
      ontext(text) {
        if (silent === 0 && (!meaning.said || saying > 0)) words.add(text)
      },
    },
    { xmlMode: isXml, decodeEntities: true },
  )
  return {
    take: (piece: string) => parser.write(piece),
    end: () => parser.end(),
  }
}
