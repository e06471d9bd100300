import type { ReactElement } from 'react'
import ReactMarkdown, { type Components } from 'react-markdown'
import { markdownPlugins } from '@/src/markdownPlugins'

// A heading in a message must not outrank the headings of the page.
const components: Components = {
  h1: ({ children }) => <h4>{children}</h4>,
  h2: ({ children }) => <h4>{children}</h4>,
  h3: ({ children }) => <h4>{children}</h4>,
  h4: ({ children }) => <h5>{children}</h5>,
  a: ({ href, title, children }) => (
    <a href={href} title={title} rel="noopener nofollow ugc">
      {children}
    </a>
  ),
}

const shown = new Map<string, ReactElement>()
const shownMost = 500

/** Reading Markdown is a good part of what a long thread costs, and its words never change. */
function read(text: string): ReactElement {
  const known = shown.get(text)
  // The one that was asked for longest ago goes first.
  if (known) shown.delete(text)
  const [oldest] = shown.size >= shownMost ? shown.keys() : []
  if (oldest !== undefined) shown.delete(oldest)
  const result = known ?? ReactMarkdown({ ...markdownPlugins, components, children: text })
  shown.set(text, result)
  return result
}

/** A person's Markdown as safe markup: no raw HTML, no scripts, no pictures from elsewhere. */
export function Markdown({ children }: { children: string }) {
  return <div className="prose">{read(children)}</div>
}
