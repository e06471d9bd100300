import type { JSXConverters } from '@payloadcms/richtext-lexical/react'
import type { ReactNode } from 'react'

type Cell = { headerState?: unknown; colSpan?: unknown; rowSpan?: unknown }

const spanOf = (span: unknown) =>
  typeof span === 'number' && Number.isInteger(span) && span > 1 && span < 100 ? span : undefined

/** A cell may head its column (1), its row (2) or both (3). */
function cell({ headerState, colSpan, rowSpan }: Cell, children: ReactNode) {
  const spans = { colSpan: spanOf(colSpan), rowSpan: spanOf(rowSpan) }
  if (headerState === 1 || headerState === 3) {
    return (
      <th scope="col" {...spans}>
        {children}
      </th>
    )
  }
  if (headerState === 2) {
    return (
      <th scope="row" {...spans}>
        {children}
      </th>
    )
  }
  return <td {...spans}>{children}</td>
}

/** In the clothes of the portal, and scrolled by itself where it is wider than the page. */
export const articleTable: JSXConverters = {
  table: ({ node, nodesToJSX }) => (
    <div className="wide" tabIndex={0} role="group">
      <table>
        <tbody>{nodesToJSX({ nodes: node.children })}</tbody>
      </table>
    </div>
  ),
  tablerow: ({ node, nodesToJSX }) => <tr>{nodesToJSX({ nodes: node.children })}</tr>,
  tablecell: ({ node, nodesToJSX }) => cell(node as Cell, nodesToJSX({ nodes: node.children })),
}
