import rehypeSanitize, { defaultSchema } from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import { picturesAsLinks } from './picturesAsLinks'

const schema = {
  ...defaultSchema,
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
}

/**
 * What makes a person's Markdown safe to show, for react-markdown: no raw HTML, no scripts, no
 * pictures from elsewhere. Portal and admin must not differ in this.
 */
export const markdownPlugins = {
  remarkPlugins: [remarkGfm],
  rehypePlugins: [
    picturesAsLinks,
    [rehypeSanitize, schema] as [typeof rehypeSanitize, typeof schema],
  ],
}
