import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { MarkdownText } from '@/src/ui/markdown/MarkdownText'

const look = {
  className: 'page',
  words: { asTyped: 'As it was typed.' },
  labels: { code: 'Code', table: 'Table' },
}
const html = (text: string) => {
  const page = renderToStaticMarkup(<MarkdownText look={look}>{text}</MarkdownText>)
  return page.replace(/^<div class="page">|<\/div>$/g, '').replaceAll(' dir="auto"', '')
}

describe('marks that are meant', () => {
  it.each([
    [
      '**bold** and *italic* or _italic_',
      '<strong>bold</strong> and <em>italic</em> or <em>italic</em>',
    ],
    ['***both*** and ~~gone~~', '<em><strong>both</strong></em> and <s>gone</s>'],
    ['`a * b * c`', '<code>a * b * c</code>'],
    ['(**Important**), **[x](https://a.example)**', '(<strong>Important</strong>)'],
  ])('%s', (typed, made) => expect(html(typed)).toContain(made))

  it('lists, also within each other, with the numbers that were typed', () => {
    expect(html('- one\n* two')).toBe('<ul><li>one</li></ul><ul><li>two</li></ul>')
    expect(html('1. one\n3. two\n   - three')).toBe(
      '<ol><li value="1">one</li><li value="3">two<ul><li>three</li></ul></li></ol>',
    )
  })

  it('a quote that ends where its mark ends', () => {
    expect(html('> you said\n> > we said\nMy answer')).toBe(
      '<blockquote><p>you said</p><blockquote><p>we said</p></blockquote></blockquote><p>My answer</p>',
    )
  })

  it('code and tables, which keys can reach and scroll', () => {
    expect(html('```php\nif (a < b)\n```')).toBe(
      '<pre tabindex="0" role="group" aria-label="Code"><code>if (a &lt; b)</code></pre>',
    )
    const table = html('| a | b |\n|---|--:|\n| c | d |')
    expect(table).toContain('tabindex="0" role="group" aria-label="Table"><table>')
    expect(table).toContain('<td>c</td><td style="text-align:right">d</td>')
  })
})

describe('links', () => {
  const apart = 'target="_blank" rel="noopener noreferrer nofollow ugc"'

  it.each([
    ['[desk](https://desk.example)', `<a href="https://desk.example" ${apart}>desk</a>`],
    ['[call](tel:+49301234)', `<a href="tel:+49301234" ${apart}>call</a>`],
    [
      'see https://a.example/b_c.',
      `<a href="https://a.example/b_c" ${apart}>https://a.example/b_c</a>.`,
    ],
    ['(www.a.example)', `<a href="http://www.a.example" ${apart}>www.a.example</a>)`],
    ['ada@acme.example', `<a href="mailto:ada@acme.example" ${apart}>ada@acme.example</a>`],
    ['tel:+49-30-1234', `<a href="tel:+49-30-1234" ${apart}>tel:+49-30-1234</a>`],
    ['https://a.example/%C3%A4', '>https://a.example/%C3%A4</a>'],
  ])('%s', (typed, made) => expect(html(typed)).toContain(made))

  it.each(['[x](/account)', '[x](page)', '[](https://a.example/x)', '[x]()', 'file.zip'])(
    'stays as typed: %s',
    (typed) => expect(html(typed).replace(/<[^>]+>/g, '')).toBe(typed),
  )

  it('turns pictures from elsewhere into links', () => {
    const picture = html('![a shot](https://elsewhere.example/p.png)')
    expect(picture).toContain('href="https://elsewhere.example/p.png"')
    expect(picture).toContain('>a shot</a>')
    expect(picture).not.toContain('<img')
    const linked = html('[![shot](https://a.example/p.png)](https://b.example)')
    expect(linked.match(/<a /g)).toHaveLength(1)
    expect(linked).toContain('>shot</a>')
  })
})

it.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](JaVaScRiPt:alert(1))',
  '![x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe src="https://evil.example"></iframe>',
  '<style>body{display:none}</style>',
  '[x](vbscript:x)',
  '[x](irc://evil.example)',
  '[x](&#0000106;avascript:alert(1))',
  '[x](&#x6A;avascript:alert(1))',
  '[x](java&Tab;script:alert(1))',
  '[x](javascript&colon;alert(1))',
  '[x](<javascript:alert(1)>)',
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<svg><animate onbegin=alert(1)>',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
  '[x](https://a.example "&quot; onclick=&quot;alert(1)")',
])('makes nothing live of %s', (text) => {
  const made = html(text)
  expect(made).not.toMatch(/<(script|img|iframe|style|svg)\b/)
  expect(made).not.toMatch(/(href|src)="(javascript|data|vbscript|irc):/i)
  expect(made.replace(/"[^"]*"/g, '')).not.toMatch(/<[^>]* on\w+=/)
})

it('gives each block the direction of its own script', () => {
  const page = renderToStaticMarkup(<MarkdownText look={look}>{'- a\n\nb'}</MarkdownText>)
  expect(page).toContain('<ul dir="auto"><li>a</li></ul><p dir="auto">b</p>')
})
