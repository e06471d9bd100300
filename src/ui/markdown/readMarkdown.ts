import MarkdownIt from 'markdown-it'
import { contentMax } from '@/src/domain/limits'
import { isDearMarkdown } from '@/src/domain/text/markdownBounds'
import { withBlocks } from './blocks'
import { withMarks } from './marks'
import { treeOf, type Piece } from './tree'

/** The library from zero: every mark it knows here was switched on. */
const markdown = withMarks(withBlocks(new MarkdownIt('zero')))

type Read = readonly Piece[] | null

const isDear = (text: string) => text.length > contentMax || isDearMarkdown(text)

/** About as many bytes as it takes. */
const weightOf = (pieces: readonly Piece[]): number =>
  pieces.reduce((sum, piece) => {
    if (typeof piece === 'string') return sum + 40 + 2 * piece.length
    if ('text' in piece) return sum + 120 + 2 * piece.text.length
    return sum + 160 + ('inside' in piece ? weightOf(piece.inside) : 0)
  }, 0)

export const keptMost = 16_000_000

/** Texts in the order they were last asked for. */
const kept = new Map<string, { pieces: Read; weight: number }>()
let keptWeight = 0

export const keptNow = () => ({ texts: kept.size, weight: keptWeight })

/**
 * What a text says, in pieces to draw; null when its marks would cost too much, so that it is shown
 * as it was typed. Kept, for the same words are read again and again and never change.
 */
export function readMarkdown(text: string): Read {
  const known = kept.get(text)
  if (known) {
    kept.delete(text)
    kept.set(text, known)
    return known.pieces
  }
  if (isDear(text)) return null
  const pieces = treeOf(markdown.parse(text, {}))
  const weight = 2 * text.length + weightOf(pieces)
  kept.set(text, { pieces, weight })
  keptWeight += weight
  for (const [oldest, { weight: its }] of kept) {
    if (keptWeight <= keptMost) break
    kept.delete(oldest)
    keptWeight -= its
  }
  return pieces
}
