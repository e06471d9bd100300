import type { JSXConvertersFunction } from '@payloadcms/richtext-lexical/react'
import type { SerializedLinkNode } from '@payloadcms/richtext-lexical'
import type { ReactNode } from 'react'
import { slugs } from '@/src/slugs'
import { paths } from '../paths'
import { linkedId } from './linkedIds'
import { safeHref } from '@/src/ui/safeHref'

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

/** Payload's own converters, but for what must not leave as it was stored: links, pictures from
 * elsewhere, headings above the page's own, and boxes that look as if they could be ticked. */
export const articleConverters =
  (known: Slugs, words: { done: string; open: string }): JSXConvertersFunction =>
  ({ defaultConverters }) => ({
    ...defaultConverters,
    link: ({ node, nodesToJSX }) => link(node, known, nodesToJSX({ nodes: node.children })),
    autolink: ({ node, nodesToJSX }) => link(node, known, nodesToJSX({ nodes: node.children })),
    heading: ({ node, nodesToJSX }) => {
      const Tag = node.tag === 'h1' ? 'h2' : node.tag
      return <Tag>{nodesToJSX({ nodes: node.children })}</Tag>
    },
    listitem: ({ node, nodesToJSX, parent }) => {
      const children = nodesToJSX({ nodes: node.children })
      const isCheck = 'listType' in parent && parent.listType === 'check'
      return (
        <li>
          {isCheck && (
            <span role="img" aria-label={node.checked ? words.done : words.open} className="me-1">
              {node.checked ? '☑' : '☐'}
            </span>
          )}
          {children}
        </li>
      )
    },
    upload: () => null,
    unknown: () => null,
  })
