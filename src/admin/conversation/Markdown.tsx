import { markdownPlugins } from '@/src/markdownPlugins'
import ReactMarkdown, { type Components } from 'react-markdown'

// A heading in a message must not outrank the headings of the page.
const components: Components = {
  h1: ({ children }) => <h3>{children}</h3>,
  h2: ({ children }) => <h3>{children}</h3>,
  h3: ({ children }) => <h3>{children}</h3>,
  h4: ({ children }) => <h4>{children}</h4>,
  a: ({ href, title, children }) => (
    <a href={href} title={title} target="_blank" rel="noopener noreferrer nofollow ugc">
      {children}
    </a>
  ),
}

/** A person's Markdown as safe markup: no raw HTML, no scripts, no pictures from elsewhere. */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="desk-prose">
      <ReactMarkdown {...markdownPlugins} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  )
}
