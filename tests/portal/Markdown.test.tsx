import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { Markdown } from '@/src/portal/Markdown'

const html = (text: string) => renderToStaticMarkup(<Markdown>{text}</Markdown>)

it('sets lists, code, tables and links', () => {
  expect(html('**bold** and `code`')).toContain('<strong>bold</strong> and <code>code</code>')
  expect(html('- one\n- two')).toContain('<li>one</li>')
  expect(html('| a |\n|---|\n| b |')).toContain('<td>b</td>')
  expect(html('[desk](https://desk.example)')).toContain(
    '<a href="https://desk.example" rel="noopener nofollow ugc">desk</a>',
  )
})

it('turns pictures from elsewhere into links', () => {
  const picture = html('![a shot](https://elsewhere.example/p.png)')
  expect(picture).toContain('href="https://elsewhere.example/p.png"')
  expect(picture).toContain('>a shot</a>')
  expect(picture).not.toContain('<img')
  const linked = html('[![shot](https://a.example/p.png)](https://b.example)')
  expect(linked.match(/<a /g)).toHaveLength(1)
  expect(linked).toContain('shot')
})

it('lets no heading outrank those of the page', () => {
  expect(html('# Big')).toContain('<h4>Big</h4>')
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
  '<javascript:alert(1)>',
  '[x]: javascript:alert(1)\n\n[x]',
  '<scr<script>ipt>alert(1)</scr</script>ipt>',
  '<svg><animate onbegin=alert(1)>',
  '![x](data:image/svg+xml;base64,PHN2Zz4=)',
])('makes nothing live of %s', (text) => {
  const made = html(text)
  expect(made).not.toMatch(/<(script|img|iframe|style)\b/)
  expect(made).not.toMatch(/(href|src)="(javascript|data|vbscript|irc):/i)
})

it('shows the same words the same way again, however many come between', () => {
  const first = html('**once** [a](https://desk.example)')
  for (let n = 0; n < 600; n++) html(`other words ${n}`)
  expect(html('other words 599')).toContain('other words 599')
  expect(html('**once** [a](https://desk.example)')).toBe(first)
})
