import { describe, expect, it } from 'vitest'
import { atomFeed } from '@/src/domain/article/atomFeed'
import { articleData, inScript } from '@/src/domain/article/structuredData'

const hostile = '</script><script>alert(1)</script><!-- ]]> & " \u2028 \u0000 \ud800'
const address = 'https://desk.example/help/an-article'
const told = {
  title: hostile,
  summary: hostile,
  language: 'en',
  address,
  published: '2026-01-02T03:04:05.000Z',
  changed: '2026-02-02T03:04:05.000Z',
}

describe('structured data', () => {
  const data = articleData({ ...told, desk: hostile }, [
    { label: 'Help center', address: 'https://desk.example/help' },
  ])

  it('ends no script and begins none, and says the same', () => {
    const text = inScript(data)
    expect(text).not.toMatch(/[<>&\u2028]/)
    expect(JSON.parse(text)).toEqual(data)
  })

  it('says what the article is, and the way to it', () => {
    const [article, way] = data as Record<string, unknown>[]
    expect(article).toMatchObject({ '@type': 'Article', inLanguage: 'en', url: address })
    expect(way).toMatchObject({
      itemListElement: [
        { position: 1, name: 'Help center', item: 'https://desk.example/help' },
        { position: 2, name: hostile, item: address },
      ],
    })
  })
})

describe('the feed', () => {
  const entry = { ...told, id: '01890000-0000-7000-8000-00000000000a' }
  const feed = (...entries: (typeof entry)[]) =>
    atomFeed({
      title: hostile,
      author: 'Desk',
      self: 'https://desk.example/help/feed.xml?language=en&x="',
      home: 'https://desk.example/help',
      entries,
    })

  it('holds text as text, and nothing that no XML may hold', () => {
    const text = feed(entry)
    expect(text).not.toMatch(/<script|<!--|&(?!(lt|gt|amp|quot);)|\u0000|[\ud800-\udfff]/)
    expect(text).toContain('href="https://desk.example/help/feed.xml?language=en&amp;x=&quot;"')
    expect(text).toContain('&lt;/script&gt;')
    expect(feed({ ...entry, title: 'Ein Bild 🎉' })).toContain('<title>Ein Bild 🎉</title>')
  })

  it('is as new as its newest entry', () => {
    const older = { ...entry, changed: '2025-01-01T00:00:00.000Z' }
    const own = (text: string) => /<updated>([^<]*)</.exec(text)?.[1]
    expect(own(feed(entry, older))).toBe(told.changed)
    expect(own(feed(older))).toBe(older.changed)
    expect(own(feed())).toMatch(/^1970/)
  })
})
