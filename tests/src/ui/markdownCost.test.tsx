import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { contentMax } from '@/src/domain/limits'
import { piecesMax } from '@/src/domain/text/markdownBounds'
import { keptMost, keptNow, readMarkdown } from '@/src/ui/markdown/readMarkdown'
import { MarkdownText } from '@/src/ui/markdown/MarkdownText'
import { bombs, filled } from '../../support/textBombs'
import { visibleText } from '../../support/visibleText'

const look = { className: 'page', words: { asTyped: 'As it was typed.' } }
const html = (text: string) => renderToStaticMarkup(<MarkdownText look={look}>{text}</MarkdownText>)

const cpuOf = (work: () => unknown) => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

/** The dearest text that is meant: as many words in bold as a page sets. */
const dearest = filled('**bold** ', (piecesMax / 4) * 9)
let turn = 0
const reference = () => html(`${++turn} ${dearest}`)

describe('showing costs little, whatever was stored', () => {
  for (let run = 0; run < 10; run++) reference()
  const usual = Math.min(...Array.from({ length: 10 }, () => cpuOf(reference)))

  it.each(Object.entries(bombs))('%s', (name, bomb) => {
    expect(bomb).toHaveLength(contentMax)
    const page = html(bomb)
    // Pieces bound what a page is made of, and so its bytes and the memory for it.
    expect(page.match(/<[a-z]/g)?.length ?? 0).toBeLessThan(2 * piecesMax)
    expect(page.length).toBeLessThan(contentMax * 20)
    const cost = Math.min(...[1, 2, 3].map((at) => cpuOf(() => html(bomb.slice(at)))))
    expect(cost / usual, `${name}: ${cost} µs, ${usual} µs are usual`).toBeLessThan(10)
  })

  it('shows what is over the bound as it was typed, and says so', () => {
    const typed = `${'*a* '.repeat(piecesMax)}\n  <b> & [x](https://a.example)`
    const page = html(typed)
    expect(visibleText(page)).toBe(`${typed}\nAs it was typed.`)
    expect(page).not.toContain('<em>')
    expect(html(filled('x', contentMax + 1))).toContain('As it was typed.')
  })

  it('leaves marks that go too deep as they were typed', () => {
    const page = html('> '.repeat(50) + 'deep')
    expect(page.match(/<blockquote/g)).toHaveLength(12)
    expect(visibleText(page)).toBe(`${'> '.repeat(38)}deep`)
  })
})

describe('what was read once is kept', () => {
  it('the same way, however much comes between', () => {
    const first = html('**once** [a](https://desk.example)')
    expect(readMarkdown('the *same*')).toBe(readMarkdown('the *same*'))
    for (let at = 0; at < 200; at++) readMarkdown(`${at} ${filled('*word* ', 4000)}`)
    expect(html('**once** [a](https://desk.example)')).toBe(first)
  })

  it('within a bound of memory, by what it weighs and not by how many there are', () => {
    for (let at = 0; at < 150; at++) readMarkdown(`${at} ${filled('*word* ', 6000)}`)
    expect(keptNow().weight).toBeGreaterThan(keptMost / 2)
    expect(keptNow().weight).toBeLessThanOrEqual(keptMost)
    for (let at = 0; at < 2000; at++) readMarkdown(`short ${at}`)
    expect(keptNow().texts).toBeGreaterThan(2000)
    expect(keptNow().weight).toBeLessThanOrEqual(keptMost)
  })
})
