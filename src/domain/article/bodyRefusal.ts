import { refusal, type Refusal } from '../refusal'
import { nodesIn } from '../text/richTextBounds'
import { safeAddress } from '../text/safeAddress'
import { articleBlocks, articleNodes } from './parts'

type Fields = { linkType?: unknown; url?: unknown; blockType?: unknown }

const leaves = new Set(['text', 'linebreak', 'tab', 'horizontalrule', 'upload', 'block'])
const blocks: ReadonlySet<unknown> = new Set(Object.values(articleBlocks))

/** Why a page could not show a rich text as the article it is; null when it can. */
export function bodyRefusal(body: unknown): Refusal | null {
  for (const { type, fields, children } of nodesIn(body)) {
    const { linkType, url, blockType } = (fields ?? {}) as Fields
    if (!articleNodes.has(type)) return refusal('rich_text_node', { kind: type.slice(0, 40) })
    if (!children && !leaves.has(type)) return refusal('rich_text_invalid')
    if (type === 'block' && !blocks.has(blockType)) {
      const kind = typeof blockType === 'string' ? blockType : 'block'
      return refusal('rich_text_node', { kind: kind.slice(0, 40) })
    }
    const isAddress = (type === 'link' || type === 'autolink') && linkType !== 'internal'
    if (isAddress && safeAddress(url) === null) return refusal('rich_text_address')
  }
  return null
}
