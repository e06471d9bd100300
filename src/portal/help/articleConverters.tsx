import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { ReactNode } from 'react'
import { linkedId, uploadId } from '@/src/domain/text/richTextReferences'
import { slugs } from '@/src/slugs'
import { paths } from '../paths'
import { safeHref } from '@/src/ui/safeHref'
import { type BlockFields, callout, type CalloutWords, code, type ToJsx } from './articleBlocks'
import { figure, type ShownFiles } from './articleFigures'
import { articleTable } from './articleTable'
import { type CopyWords, HeadingLink } from './CopyButtons'

type BlockArgs = { node: { fields: BlockFields }; nodesToJSX: ToJsx }

/** Addresses of the articles that the reader may see, by id. */
type Slugs = ReadonlyMap<string, string>

function addressOf(node: Pick<SerializedLinkNode, 'fields'>, known: Slugs): string | null {
  const id = linkedId(node, slugs.articles)
  if (id === null) return safeHref(node.fields.url)
  const slug = known.get(id)
  return slug === undefined ? null : paths.article(slug)
}

function link(node: Pick<SerializedLinkNode, 'fields'>, known: Slugs, children: ReactNode) {
  const href = addressOf(node, known)
  // The words stay where the way is closed.
  if (href === null) return <>{children}</>
  const apart = node.fields.newTab ? { target: '_blank', rel: 'noopener noreferrer' } : {}
  return (
    <a href={href} {...apart}>
      {children}
    </a>
  )
}

const levels: Readonly<Record<string, 'h2' | 'h3' | 'h4'>> = { h1: 'h2', h2: 'h2', h3: 'h3' }

export type ArticleWords = CopyWords & {
  done: string
  open: string
  onlyWords: string
  linkHere: string
  callouts: CalloutWords
}

export type Shown = {
  known: Slugs
  words: ArticleWords
  files: ShownFiles
  /**
   * Where in the page each heading is to be found. None where an article stands within another page:
   * what an action answers with knows of no components of the browser but those of that page.
   */
  anchors?: ReadonlyMap<object, string>
}

const isListOfLists = (children: readonly { type?: unknown }[]) =>
  children.length > 0 && children.every(({ type }) => type === 'list')

/** With nothing of what every object has: a node may be called `constructor`. */
const bare = <Table extends object>(table: Table): Table =>
  Object.assign(Object.create(null) as Table, table)

/** Payload's own converters, but for what must not leave as it was stored: links, pictures from
 * elsewhere, headings above the page's own, and boxes that look as if they could be ticked. */
export const articleConverters =
  ({ known, words, files, anchors }: Shown): JSXConvertersFunction =>
  ({ defaultConverters }) =>
    bare({
      ...defaultConverters,
      ...articleTable,
      link: ({ node, nodesToJSX }) => link(node, known, nodesToJSX({ nodes: node.children })),
      autolink: ({ node, nodesToJSX }) => link(node, known, nodesToJSX({ nodes: node.children })),
      heading: ({ node, nodesToJSX }) => {
        const Tag = levels[node.tag] ?? 'h4'
        const children = nodesToJSX({ nodes: node.children })
        const anchor = anchors?.get(node)
        if (anchor === undefined) return <Tag>{children}</Tag>
        return (
          <div className="titled">
            <Tag id={anchor}>{children}</Tag>
            <HeadingLink anchor={anchor} label={words.linkHere} copied={words.copied} />
          </div>
        )
      },
      listitem: ({ node, nodesToJSX, parent }) => {
        const children = nodesToJSX({ nodes: node.children })
        const isCheck =
          'listType' in parent && parent.listType === 'check' && !isListOfLists(node.children)
        return (
          <li className={isListOfLists(node.children) ? 'list-none' : undefined}>
            {isCheck && (
              <span role="img" aria-label={node.checked ? words.done : words.open} className="me-1">
                {node.checked ? '☑' : '☐'}
              </span>
            )}
            {children}
          </li>
        )
      },
      upload: ({ node }) => figure(uploadId(node, slugs.articleFiles), files),
      blocks: bare({
        callout: ({ node, nodesToJSX }: BlockArgs) =>
          callout(node.fields, nodesToJSX, words.callouts),
        code: ({ node }: BlockArgs) => code(node.fields, anchors && words),
      }),
      unknown: () => null,
    })
