import { nodesIn, richTextRefusal } from '../text/richTextBounds'

type Node = { type: string; tag?: unknown; text?: string; children?: unknown[] }

/** A part of an article: where it begins, and how a link leads there. */
export type Heading = { node: object; anchor: string; words: string; level: 2 | 3 | 4 }

const anchorMost = 80

/** Names that the page of an article gives to parts of its own. */
const taken = ['main', 'contents', 'helpful', 'helpful-title', 'related', 'q', 'comment']

const levels: Readonly<Record<string, 2 | 3>> = { h1: 2, h2: 2, h3: 3 }

const said = (node: Node): string =>
  nodesIn({ root: node })
    .map(({ text = '' }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** Letters and digits of every alphabet, for addresses hold them all. */
const anchorOf = (words: string): string =>
  words
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, anchorMost)
    .replace(/^-+|-+$/g, '') || 'part'

/** The headings of an article that say something, each with an anchor of its own in the page. */
export function headingsIn(body: unknown): Heading[] {
  if (richTextRefusal(body)) return []
  const used = new Map(taken.map((name) => [name, 1]))
  const free = (name: string): string => {
    const times = used.get(name) ?? 0
    used.set(name, times + 1)
    return times === 0 ? name : free(`${name}-${times + 1}`)
  }
  return (nodesIn(body) as Node[]).flatMap((node) => {
    const words = node.type === 'heading' ? said(node) : ''
    if (words === '') return []
    return [{ node, words, anchor: free(anchorOf(words)), level: levels[String(node.tag)] ?? 4 }]
  })
}
