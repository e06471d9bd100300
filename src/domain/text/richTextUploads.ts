import { isUuid } from '../ids'
import { nodesIn } from './richTextBounds'

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
