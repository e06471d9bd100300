import { isUuid } from '../ids'
import { nodesIn, richTextRefusal } from './richTextBounds'

type Upload = { type: string; relationTo?: unknown; value?: unknown }

/** Of an upload in a rich text the file it stands for; null for any other node. */
export function uploadId(node: object, collection: string): string | null {
  const { type, relationTo, value } = node as Upload
  if (type !== 'upload' || relationTo !== collection) return null
  const id = typeof value === 'object' && value !== null ? (value as { id?: unknown }).id : value
  return isUuid(id) ? id : null
}

/** The files that a rich text shows, each once. */
export function uploadIds(body: unknown, collection: string): string[] {
  const found = nodesIn(body).flatMap((node) => uploadId(node, collection) ?? [])
  return [...new Set(found)].slice(0, 200)
}

type Linking = { fields?: unknown }
type Fields = { linkType?: unknown; doc?: { relationTo?: unknown; value?: unknown } | null }

/** Of an internal link the article it leads to; null for any other node. */
export function linkedId(node: object, collection: string): string | null {
  const { fields } = node as Linking
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
