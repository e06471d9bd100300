import fc from 'fast-check'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { bodyRefusal } from '@/src/domain/article/bodyRefusal'
import { headingsIn } from '@/src/domain/article/headings'
import { articleNodes, calloutKinds } from '@/src/domain/article/parts'
import { richTextRefusal } from '@/src/domain/text/richTextBounds'
import { ArticleBody } from '@/src/portal/help/ArticleBody'
import { paperId, pictureId, shownWith } from './parts/shownWith'

type Node = { type: string } & Record<string, unknown>

const page = (...children: Node[]) => ({ root: { type: 'root', version: 1, children } })
const html = (body: object) => {
  const anchors = new Map(headingsIn(body).map(({ node, anchor }) => [node, anchor]))
  return renderToStaticMarkup(
    <ArticleBody body={body as never} {...shownWith()} anchors={anchors} />,
  )
}

const text: fc.Arbitrary<Node> = fc.record({
  type: fc.constant('text'),
  format: fc.integer({ min: 0, max: 127 }),
  // Its words are set below, one of its own for each.
  text: fc.constant(''),
})
const link = fc.record({
  type: fc.constant('link'),
  fields: fc.constantFrom(
    { linkType: 'custom', url: 'https://example.com/a?b=1', newTab: true },
    { linkType: 'internal', doc: { relationTo: 'articles', value: 'id-1' } },
    { linkType: 'internal', doc: { relationTo: 'articles', value: 'id-unknown' } },
  ),
  children: fc.tuple(text),
})
const line = fc.array(
  fc.oneof(text, link, fc.constantFrom<Node>({ type: 'linebreak' }, { type: 'tab', text: '\t' })),
  { minLength: 1, maxLength: 3 },
)
const of = (type: string, more: Record<string, unknown> = {}) =>
  line.map((children): Node => ({ type, ...more, children }))

const heading = fc.constantFrom('h2', 'h3', 'h4').chain((tag) => of('heading', { tag }))
const quote = of('quote')
const { list } = fc.letrec<{ list: Node; item: Node }>((tie) => ({
  item: fc.oneof(
    { maxDepth: 2 },
    of('listitem', { checked: true }),
    tie('list').map((inside): Node => ({ type: 'listitem', children: [inside] })),
  ),
  list: fc
    .tuple(fc.constantFrom('bullet', 'number', 'check'), fc.array(tie('item'), { minLength: 1 }))
    .map(([listType, children]): Node => {
      const tag = listType === 'number' ? 'ol' : 'ul'
      return { type: 'list', listType, tag, children }
    }),
}))
const cell = fc
  .tuple(fc.integer({ min: 0, max: 3 }), of('paragraph'))
  .map(([headerState, inside]): Node => ({ type: 'tablecell', headerState, children: [inside] }))
const row = fc
  .array(cell, { minLength: 1, maxLength: 3 })
  .map((children): Node => ({ type: 'tablerow', children }))
const table = fc
  .array(row, { minLength: 1, maxLength: 3 })
  .map((children): Node => ({ type: 'table', children }))
const upload = fc
  .constantFrom(pictureId, paperId, '01890000-0000-7000-8000-0000000000ff')
  .map((value): Node => ({ type: 'upload', relationTo: 'article-files', value }))
const callout = fc
  .tuple(fc.constantFrom(...calloutKinds), of('paragraph'), list)
  .map(([kind, ...children]): Node => ({
    type: 'block',
    fields: { blockType: 'callout', kind, content: { root: { type: 'root', children } } },
  }))
const code = fc.constantFrom('php', 'text').map((language): Node => ({
  type: 'block',
  fields: { blockType: 'code', language, code: '' },
}))
const rule = fc.constant<Node>({ type: 'horizontalrule' })
const article = fc
  .array(fc.oneof(of('paragraph'), heading, quote, list, table, upload, callout, code, rule), {
    minLength: 1,
    maxLength: 8,
  })
  .map((children) => structuredClone(page(...children)))

/** Gives every text and every code words of its own, and says what each node must leave in the page. */
function expected(body: object): {
  types: Set<string>
  words: string[]
  marks: Map<string, number>
} {
  const types = new Set<string>()
  const words: string[] = []
  const marks = new Map<string, number>()
  const mark = (sign: string) => marks.set(sign, (marks.get(sign) ?? 0) + 1)
  const word = () => words[words.push(`word-${words.length}.`) - 1]!
  const walk = (node: Node) => {
    types.add(node.type)
    const fields = (node.fields ?? {}) as Record<string, unknown>
    if (node.type === 'text') node.text = word()
    if (node.type === 'heading') mark(`<${String(node.tag)}`)
    if (node.type === 'quote') mark('<blockquote')
    if (node.type === 'table') mark('<table>')
    if (node.type === 'tablerow') mark('<tr>')
    if (node.type === 'tablecell') mark(node.headerState ? '<th ' : '<td>')
    if (node.type === 'listitem') mark('<li')
    if (node.type === 'linebreak') mark('<br')
    if (node.type === 'horizontalrule') mark('<hr')
    if (node.type === 'upload') {
      const isThere = node.value === pictureId ? '<img ' : '>price list.pdf</a>'
      mark([pictureId, paperId].includes(String(node.value)) ? isThere : 'No longer there.')
    }
    if (fields.blockType === 'code') {
      fields.code = `${word()}<b>`
      mark('<pre ')
    }
    if (fields.blockType === 'callout') mark('<aside class="callout"')
    const content = fields.content as { root?: Node } | undefined
    for (const child of (node.children ?? []) as Node[]) walk(child)
    if (content?.root) walk(content.root)
  }
  walk((body as { root: Node }).root)
  return { types, words, marks }
}

describe('what the editor offers', () => {
  it('is shown, each part of it, in 300 articles', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(article, (body) => {
        const { types, words, marks } = expected(body)
        expect([richTextRefusal(body), bodyRefusal(body)]).toEqual([null, null])
        const shown = html(body)
        // In their order, each once.
        expect(shown.match(/word-\d+\./g) ?? []).toEqual(words)
        for (const [sign, times] of marks) {
          expect([sign, shown.split(sign).length - 1]).toEqual([sign, times])
        }
        expect(shown).not.toMatch(/unknown node|<b>|undefined/)
        types.forEach((type) => seen.add(type))
      }),
      { numRuns: 300, seed: 4106 },
    )
    expect([...seen, 'autolink'].toSorted()).toEqual([...articleNodes].toSorted())
  })

  it('says of a picture what it shows, in two sizes and with room for it', () => {
    const shown = html(page({ type: 'upload', relationTo: 'article-files', value: pictureId }))
    expect(shown).toContain('alt="A dot" width="10" height="5"')
    expect(shown).toContain(
      `srcSet="/files/${pictureId}/small 640w, /files/${pictureId}/large 1600w"`,
    )
  })

  it('is shown in words where colours say it: the kind of a callout', () => {
    const content = page({ type: 'paragraph', children: [{ type: 'text', text: 'Save first.' }] })
    const fields = { blockType: 'callout', kind: 'warning', content }
    const shown = html(page({ type: 'block', fields }))
    expect(shown).toContain('aria-label="Careful"')
    expect(shown).toMatch(/>Careful<\/p><p[^>]*>Save first\.<\/p>/)
  })
})

describe('what no page could show', () => {
  const block = (fields: object): Node => ({ type: 'block', fields })
  const to = (url: unknown): Node => ({
    type: 'link',
    fields: { linkType: 'custom', url },
    children: [],
  })

  it.each([
    ['a node of another kind', { type: 'relationship', value: 'x' }, 'rich_text_node'],
    ['a node made up', { type: 'constructor' }, 'rich_text_node'],
    ['a block of another kind', block({ blockType: 'html', html: '<script>' }), 'rich_text_node'],
    ['a block of no kind', block({}), 'rich_text_node'],
    ['a script for an address', to('javascript:alert(1)'), 'rich_text_address'],
    ['a page for an address', to('data:text/html,x'), 'rich_text_address'],
    ['another site under our name', to('//evil.example'), 'rich_text_address'],
    ['no address', to(undefined), 'rich_text_address'],
    ['a list of nothing at all', { type: 'list' }, 'rich_text_invalid'],
    [
      'a script within a callout',
      block({ blockType: 'callout', content: page(to('vbscript:x')) }),
      'rich_text_address',
    ],
  ] as [string, Node, string][])('is refused: %s', (_what, node, expectedCode) => {
    expect(bodyRefusal(page({ type: 'paragraph', children: [node] }))?.code).toBe(expectedCode)
    if (node.type === 'list') return
    // And what was stored before runs nothing.
    expect(html(page(node))).not.toMatch(/script:|<script|data:|\/\/evil/)
  })

  it('has its bounds within blocks as well', () => {
    const words = { type: 'text', text: 'x'.repeat(150_000) }
    const callouts = [1, 2].map(() => block({ blockType: 'callout', content: page(words) }))
    expect(richTextRefusal(page(...callouts))?.code).toBe('rich_text_too_long')
    const long = block({ blockType: 'code', code: 'x'.repeat(250_000) })
    expect(richTextRefusal(page(long))?.code).toBe('rich_text_too_long')
  })
})
