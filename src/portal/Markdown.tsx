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

/** A person's Markdown as safe markup: no raw HTML, no scripts, no pictures from elsewhere. */
export function Markdown({ children }: { children: string }) {
  return (
    <div className="prose">
      <ReactMarkdown {...markdownPlugins} components={components}>
        {children}
      </ReactMarkdown>
    </div>
  )
}
