import { refusal, type Refusal } from '../refusal'

/** Of an article: more than any has, few enough to show. */
const nodesMax = 5_000
export const depthMax = 30
const cellsMax = 1_000
export const charactersMax = 200_000

type Node = { type: string; text?: string; children?: unknown[]; fields?: unknown }

const isNode = (value: unknown): value is Node => {
  if (typeof value !== 'object' || value === null) return false
  const { type, text, children } = value as Record<string, unknown>
  return (
    typeof type === 'string' &&
    (text === undefined || typeof text === 'string') &&
    (children === undefined || Array.isArray(children))
  )
}

type Root = { root?: unknown }

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** The rich texts that stand within a block, such as the words of a callout. */
const rootsIn = ({ type, fields }: Node): unknown[] =>
  type === 'block' && isObject(fields)
    ? Object.values(fields).flatMap((field) =>
        isObject(field) && 'root' in field ? [(field as Root).root] : [],
      )
    : []

/** What stands in a block of code. */
const codeOf = ({ type, fields }: Node): string => {
  const code = type === 'block' && isObject(fields) && 'code' in fields ? fields.code : ''
  return typeof code === 'string' ? code : ''
}

/** What stands within a node, in the order of the text. */
const childrenOf = (node: Node): unknown[] => [...(node.children ?? []), ...rootsIn(node)]

/** Every node in the order of the text with its depth; without recursion, so any depth is bearable. */
function* nodesOf(body: unknown): Generator<[node: unknown, depth: number]> {
  const ahead: [unknown, number][] = [[(body as Root | null)?.root, 1]]
  for (let next = ahead.pop(); next; next = ahead.pop()) {
    yield next
    const [node, depth] = next
    if (isNode(node)) {
      for (const child of childrenOf(node).toReversed()) ahead.push([child, depth + 1])
    }
  }
}

/** Why a rich text can neither be stored nor shown as such; null when it can. */
export function richTextRefusal(body: unknown): Refusal | null {
  let nodes = 0
  let cells = 0
  let characters = 0
  for (const [node, depth] of nodesOf(body)) {
    if (!isNode(node)) return refusal('rich_text_invalid')
    if (depth > depthMax) return refusal('rich_text_too_deep')
    nodes += 1
    if (node.type === 'tablecell') cells += 1
    characters += (node.text?.length ?? 0) + codeOf(node).length
    if (nodes > nodesMax || characters > charactersMax) {
      return refusal('rich_text_too_long')
    }
    if (cells > cellsMax) return refusal('rich_text_too_many_cells')
  }
  return null
}

/** All nodes in the order of the text, as far as a page goes. */
export function nodesIn(body: unknown): Node[] {
  const nodes: Node[] = []
  for (const [node] of nodesOf(body)) {
    if (isNode(node)) nodes.push(node)
    if (nodes.length > nodesMax) break
  }
  return nodes
}

const blocks = new Set([
  'paragraph',
  'heading',
  'listitem',
  'quote',
  'tablerow',
  'linebreak',
  'block',
])

/** The words alone, line by line, as far as a page goes. */
export function wordsOf(body: unknown): string {
  const words: string[] = []
  let characters = 0
  for (const [node] of nodesOf(body)) {
    if (!isNode(node)) continue
    if (blocks.has(node.type)) words.push('\n')
    const said = node.text ?? codeOf(node)
    words.push(said)
    characters += said.length
    if (words.length > 2 * nodesMax || characters > charactersMax) break
  }
  return words.join('').slice(0, charactersMax).trim()
}
