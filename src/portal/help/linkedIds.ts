import { nodesIn, richTextRefusal } from '@/src/domain/text/richTextBounds'

type Node = { fields?: unknown }
type Fields = { linkType?: unknown; doc?: { relationTo?: unknown; value?: unknown } | null }

/** Of an internal link the article it leads to; null for any other node. */
export function linkedId(node: object, collection: string): string | null {
  const { fields } = node as Node
  const { linkType, doc } = (fields ?? {}) as Fields
  if (linkType !== 'internal' || doc?.relationTo !== collection) return null
  const { value } = doc
  if (typeof value === 'string') return value
  const { id } = (value ?? {}) as { id?: unknown }
  return typeof id === 'string' ? id : null
}

/** The articles that a rich text links to, each once. */
export function linkedIds(body: { root: object }, collection: string): string[] {
  if (richTextRefusal(body)) return []
  const found = nodesIn(body).flatMap((node) => linkedId(node, collection) ?? [])
  return [...new Set(found)].slice(0, 100)
}
