import { readMarkdown } from './readMarkdown'
import type { Piece } from './tree'

/** Blocks and breaks end a line; a cell only ends a word. */
const ends: Readonly<Partial<Record<Exclude<Piece, string>['tag'], string>>> = {
  ...{ p: '\n', br: '\n', li: '\n', pre: '\n', tr: '\n', blockquote: '\n' },
  ...{ th: ' ', td: ' ' },
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      const number = piece.tag === 'li' && piece.number !== undefined ? `${piece.number}. ` : ''
      const inside = 'text' in piece ? piece.text : 'inside' in piece ? wordsOf(piece.inside) : ''
      return number + inside + (ends[piece.tag] ?? '')
    })
    .join('')

/** What headings look like elsewhere: they stand in the thread as they were typed, and here say nothing. */
const headings = /^#{1,6}\s+/gm

/** A text as one line for a list: its words, without the marks that a page draws. */
export function plainLine(text: string): string {
  const pieces = readMarkdown(text)
  return (pieces ? wordsOf(pieces) : text).replace(headings, '').replace(/\s+/g, ' ').trim()
}
