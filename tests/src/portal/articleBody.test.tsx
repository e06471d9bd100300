import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { ArticleBody } from '@/src/portal/help/ArticleBody'
import { shownWith } from './parts/shownWith'
import { linkedIds } from '@/src/domain/text/richTextReferences'

type Node = Record<string, unknown>

const text = (words: string): Node => ({ type: 'text', text: words, format: 0, version: 1 })
const bodyOf = (...children: Node[]) => ({ root: { type: 'root', version: 1, children } }) as never
const shown = (...children: Node[]) =>
  renderToStaticMarkup(<ArticleBody body={bodyOf(...children)} {...shownWith()} />)
const link = (fields: Node): Node => ({
  type: 'link',
  version: 3,
  fields,
  children: [text('here')],
})
const toArticle = (value: unknown) =>
  link({ linkType: 'internal', doc: { relationTo: 'articles', value } })

describe('an article as markup', () => {
  it('has no heading beside that of its page', () => {
    const heading = (tag: string) => ({ type: 'heading', tag, version: 1, children: [text(tag)] })
    expect(shown(heading('h1'), heading('h2'), heading('h3'))).toContain(
      '<h2>h1</h2><h2>h2</h2><h3>h3</h3>',
    )
  })

  it.each(['javascript:alert(1)', ' JAVASCRIPT:alert(1)', 'data:text/html,x', '//evil.example'])(
    'keeps the words of a link to %s, not the link',
    (url) => {
      for (const type of ['link', 'autolink']) {
        const html = shown({ ...link({ linkType: 'custom', url }), type })
        expect(html).toContain('here')
        expect(html).not.toContain('<a')
      }
    },
  )

  it('opens a link elsewhere only where the editor says so, and then alone', () => {
    expect(shown(link({ url: 'https://example.com' }))).toContain(
      '<a href="https://example.com">here</a>',
    )
    expect(shown(link({ url: 'https://example.com', newTab: true }))).toContain(
      'target="_blank" rel="noopener noreferrer"',
    )
  })

  it('leads to other articles that the reader may see, and to no other', () => {
    expect(shown(toArticle('id-1'))).toContain('<a href="/help/the-other">here</a>')
    expect(shown(toArticle({ id: 'id-1' }))).toContain('<a href="/help/the-other">here</a>')
    expect(shown(toArticle('id-2'))).not.toContain('<a')
    expect(shown(link({ linkType: 'internal', doc: null }))).not.toContain('<a')
  })

  it('shows text as text, and nothing that it does not know', () => {
    const html = shown(
      text('<img src=x onerror=alert(1)>'),
      { type: 'upload', value: { url: 'https://evil.example/x.png', mimeType: 'image/png' } },
      { type: 'block', fields: { blockType: 'html', html: '<script>1</script>' } },
      { type: 'relationship', value: 'x' },
      { type: 'marquee', children: [] },
    )
    expect(html).not.toMatch(/<img|<script|unknown node|evil/)
    expect(html).toContain('&lt;img')
  })

  it('shows a list to tick as what it is: a list', () => {
    const item = (checked: boolean) => ({
      type: 'listitem',
      checked,
      value: 1,
      version: 1,
      children: [text('done')],
    })
    const html = shown({
      type: 'list',
      listType: 'check',
      tag: 'ul',
      version: 1,
      children: [item(true), item(false)],
    })
    expect(html).not.toMatch(/<input|role="checkbox"/)
    // Told to those who hear it as well.
    expect(html).toContain('<span role="img" aria-label="Done" class="me-1">☑</span>done')
    expect(html).toContain('<span role="img" aria-label="To do" class="me-1">☐</span>done')
  })

  it('shows the words alone of what no page could show', () => {
    const paragraph = (words: string) => ({ type: 'paragraph', children: [text(words)] })
    const many = Array.from({ length: 3000 }, (_, at) => paragraph(`line ${at}`))
    const html = shown(...many)
    expect(html).toContain('line 0\nline 1\n')
    expect(html).toContain('Only its words.')
    expect(html.match(/<p[ >]/g)).toHaveLength(1)

    let deep: Node = paragraph('the deepest')
    for (let level = 0; level < 20_000; level++) deep = { type: 'quote', children: [deep] }
    expect(shown(deep)).toContain('Only its words.')
    expect(shown({ type: 'paragraph', children: [null as never, text('left')] })).toContain('left')
  })
})

describe('the articles that a text links to', () => {
  it('are found wherever they stand, each once', () => {
    const nested = { type: 'paragraph', children: [toArticle('b'), link({ url: '/x' })] }
    expect(linkedIds(bodyOf(toArticle('a'), nested, toArticle({ id: 'a' })), 'articles')).toEqual([
      'a',
      'b',
    ])
  })

  it('are bounded', () => {
    const many = Array.from({ length: 300 }, (_, n) => toArticle(`id ${n}`))
    expect(linkedIds(bodyOf(...many), 'articles')).toHaveLength(100)
  })
})
