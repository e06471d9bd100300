import 'server-only'

import { nodesIn, richTextRefusal } from '@/src/domain/text/richTextBounds'
import { uploadIds } from '@/src/domain/text/richTextUploads'
import { shownFiles } from '@/src/operations/articleFiles'
import { articlesByIds } from '@/src/operations/articles'
import { paths } from '../paths'
import type { PortalArticle } from '../read/articles'
import { words } from '../words'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import type { Shown } from './articleConverters'

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

/** What stands around the words of an article, as far as this reader may know of it. */
export async function readShown(body: PortalArticle['body'], req: PayloadRequest): Promise<Shown> {
  const [t, linked, files] = await Promise.all([
    words('help'),
    articlesByIds(req, linkedIds(body, slugs.articles)),
    shownFiles(req, uploadIds(body, slugs.articleFiles)),
  ])
  return {
    known: new Map(linked.map(({ id, slug }) => [id, slug])),
    files: {
      known: new Map(files.map((file) => [file.id, file])),
      words: {
        fileGone: t('fileGone'),
        download: t('download'),
        openPicture: t('openPicture'),
      },
      addressOf: paths.articleFile,
    },
    words: {
      done: t('checked'),
      open: t('unchecked'),
      onlyWords: t('onlyWords'),
      linkHere: t('linkHere'),
      copy: t('copyCode'),
      copied: t('copied'),
      callouts: {
        info: t('calloutInfo'),
        tip: t('calloutTip'),
        warning: t('calloutWarning'),
        danger: t('calloutDanger'),
      },
    },
  }
}
