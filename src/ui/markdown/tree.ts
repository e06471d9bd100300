import type { Token } from 'markdown-it'

const plainTags = [
  'p',
  'blockquote',
  'ul',
  'ol',
  'strong',
  'em',
  's',
  'thead',
  'tbody',
  'tr',
] as const

export type PlainTag = (typeof plainTags)[number]

/** A text as people read it, whatever it is drawn with. */
export type Piece =
  | string
  | { tag: PlainTag | 'table'; inside: Piece[] }
  | { tag: 'li'; number?: number; inside: Piece[] }
  | { tag: 'th' | 'td'; align?: string; inside: Piece[] }
  | { tag: 'a'; href: string; title?: string; inside: Piece[] }
  | { tag: 'code' | 'pre'; text: string }
  | { tag: 'br' }

type Around = Exclude<Piece, string | { text: string } | { tag: 'br' }>

function opened(token: Token): Around {
  const inside: Piece[] = []
  switch (token.tag) {
    case 'a':
      return {
        tag: 'a',
        href: String(token.attrGet('href')),
        title: token.attrGet('title')?.toString(),
        inside,
      }
    case 'li':
      // The number that was typed, whatever its place in the list.
      return { tag: 'li', ...(token.info ? { number: Number(token.info) } : {}), inside }
    case 'th':
    case 'td':
      return {
        tag: token.tag,
        align: /\w+$/.exec(String(token.attrGet('style') ?? ''))?.[0],
        inside,
      }
    case 'table':
      return { tag: 'table', inside }
    default: {
      const tag = plainTags.find((each) => each === token.tag)
      if (!tag) throw new Error(`There is no piece for ${token.type}`)
      return { tag, inside }
    }
  }
}

function single(token: Token): Piece | null {
  switch (token.type) {
    case 'text':
      return token.content || null
    case 'hardbreak':
      return { tag: 'br' }
    case 'code_inline':
      return { tag: 'code', text: token.content }
    case 'fence':
      return { tag: 'pre', text: token.content.replace(/\n$/, '') }
    default:
      throw new Error(`There is no piece for ${token.type}`)
  }
}

/** The library's row of tokens as a tree. */
export function treeOf(tokens: readonly Token[]): Piece[] {
  const root: Piece[] = []
  const open: Piece[][] = [root]
  let inLink = 0

  const add = (row: readonly Token[]) => {
    for (const token of row) {
      // The paragraphs of a list without empty lines are none.
      if (token.hidden) continue
      const isLink = token.tag === 'a'
      if (isLink) inLink += token.nesting
      // A picture within a link is the words of that link.
      if (isLink && (token.nesting > 0 ? inLink > 1 : inLink > 0)) continue
      if (token.type === 'inline') add(token.children ?? [])
      else if (token.nesting > 0) {
        const piece = opened(token)
        open.at(-1)?.push(piece)
        open.push(piece.inside)
      } else if (token.nesting < 0) open.pop()
      else {
        const piece = single(token)
        if (piece) open.at(-1)?.push(piece)
      }
    }
  }
  add(tokens)
  return root
}
