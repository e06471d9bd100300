import { describe, expect, it } from 'vitest'
import { headingsIn } from '@/src/domain/article/headings'

type Node = { type: string } & Record<string, unknown>

const heading = (words: string, tag = 'h2'): Node => ({
  type: 'heading',
  tag,
  children: [{ type: 'text', text: words }],
})
const page = (...children: Node[]) => ({ root: { type: 'root', children } })
const anchors = (...children: Node[]) => headingsIn(page(...children)).map(({ anchor }) => anchor)

describe('the headings of an article', () => {
  it.each([
    ['Where to look', 'where-to-look'],
    ['  Was tun, wenn… es brennt?  ', 'was-tun-wenn-es-brennt'],
    ['Über Größe', 'über-größe'],
    ['Как сменить пароль', 'как-сменить-пароль'],
    ['パスワード', 'パスワード'],
    ['"><script>', 'script'],
    ['???', 'part'],
    ['x'.repeat(500), 'x'.repeat(80)],
  ])('%s has the anchor %s', (words, anchor) => {
    expect(anchors(heading(words))).toEqual([anchor])
  })

  it('have anchors of their own, also beside those of the page', () => {
    expect(anchors(heading('A'), heading('a'), heading('A 2'), heading('A'))).toEqual([
      'a',
      'a-2',
      'a-2-2',
      'a-3',
    ])
    expect(anchors(heading('Related'), heading('Comment'), heading('Constructor'))).toEqual([
      'related-2',
      'comment-2',
      'constructor',
    ])
  })

  it('are told with their level and their words, however these are set', () => {
    const link = { type: 'link', children: [{ type: 'text', text: 'there' }] }
    const mixed = { type: 'heading', tag: 'h3', children: [{ type: 'text', text: 'Go ' }, link] }
    const [one, other, deep] = headingsIn(page(heading('Top', 'h1'), mixed, heading('Low', 'h5')))
    expect(one).toMatchObject({ level: 2, words: 'Top' })
    expect(other).toMatchObject({ level: 3, words: 'Go there', node: mixed })
    expect(deep).toMatchObject({ level: 4 })
  })

  it('are found in a callout, and left out where they say nothing', () => {
    const content = page(heading('Inside'))
    const callout = { type: 'block', fields: { blockType: 'callout', content } }
    expect(anchors(heading(' '), callout, heading('After'))).toEqual(['inside', 'after'])
  })

  it('are none where no page shows the article as such', () => {
    expect(headingsIn(null)).toEqual([])
    expect(headingsIn(page(heading('A'), null as never))).toEqual([])
  })
})
