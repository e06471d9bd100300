import { slugs } from '@/src/slugs'
import { put, rowsOf, type Row } from './system'

const paragraph = (text: string) => ({
  type: 'paragraph',
  version: 1,
  direction: null,
  format: '',
  indent: 0,
  children: [{ type: 'text', version: 1, text, detail: 0, format: 0, mode: 'normal', style: '' }],
})

/** Words as the editor of articles saves them. */
export const bodyOf = (...texts: string[]) => ({
  root: {
    type: 'root',
    version: 1,
    direction: null,
    format: '',
    indent: 0,
    children: texts.map(paragraph),
  },
})

let made = 0

/** An article for everybody, published, unless told otherwise. */
export async function makeArticle(data: Record<string, unknown> = {}): Promise<Row> {
  const [section] = await rowsOf(slugs.articleSections)
  return put(slugs.articles, {
    title: 'An article',
    slug: `an-article-${process.pid}-${++made}`,
    summary: 'What it says.',
    body: bodyOf('Words.'),
    section: section?.id,
    audience: 'public',
    _status: 'published',
    ...data,
  })
}
