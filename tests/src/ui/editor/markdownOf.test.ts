import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { markdownOf } from '@/src/ui/editor/markdownOf'

/** What turndown reads pages with where there is no browser; its types are no module. */
const domino = createRequire(import.meta.url)('@mixmark-io/domino') as {
  createDocument(html: string): Document
}
const of = (html: string) => markdownOf(domino.createDocument(html))

const wordItem = (sign: string, text: string, level = 1) =>
  `<p class=MsoListParagraph style='margin-left:36pt;mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${sign}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>${text}<o:p></o:p></p>`

it.each([
  ['bold and italic', '<p>a <b>bold</b> and <em>soft</em> word</p>', 'a **bold** and *soft* word'],
  ['bold by style', '<p>a <span style="font-weight: 700">bold</span> word</p>', 'a **bold** word'],
  ['the bold around all of a document', '<b style="font-weight:normal"><p>plain</p></b>', 'plain'],
  ['a mark within a word, which would be read', '<p>un<b>believ</b>able</p>', 'unbelievable'],
  ['bold over two lines', '<p><b>one<br>two</b></p>', '**one**\n**two**'],
  ['a link', '<a href="https://a.example/x">the page</a>', '[the page](https://a.example/x)'],
  [
    'a link that says itself',
    '<a href="https://a.example/">https://a.example/</a>',
    'https://a.example/',
  ],
  ['a link to nowhere', '<p>see <a href="#top">above</a></p>', 'see above'],
  ['a link that runs something', '<p><a href="javascript:alert(1)">click</a></p>', 'click'],
  [
    'an address with brackets',
    '<a href="https://a.example/a_(b)">it</a>',
    '[it](https://a.example/a_%28b%29)',
  ],
  ['a list', '<ul><li>one</li><li>two<ul><li>in it</li></ul></li></ul>', '- one\n- two\n  - in it'],
  ['numbers', '<ol><li>one</li><li><p>two</p></li></ol>', '1. one\n2. two'],
  ['a heading', '<h2>Title</h2><p>Words.</p>', '**Title**\n\nWords.'],
  ['code', '<p>run <code>npm i</code></p><pre>a\n  b</pre>', 'run `npm i`\n\n```\na\n  b\n```'],
  ['a quote', '<blockquote><p>said</p></blockquote>', '> said'],
  ['what was struck out', '<p>was <del>12</del> 10</p>', 'was ~~12~~ 10'],
  [
    'pictures and rules, which are none',
    '<p>a<img src="https://a.example/x.png"></p><hr><p>b</p>',
    'a\n\nb',
  ],
  [
    'signs as they are',
    '<p>C:\\temp\\*.log 5*3 [x] &lt;title&gt; a_b</p>',
    'C:\\temp\\*.log 5*3 [x] <title> a_b',
  ],
  [
    'a table of Excel',
    '<style>td{color:red}</style><table><tr><td>Product</td><td>Price</td></tr><tr><td>Nut | M8</td><td>1,20&nbsp;€</td></tr><tr><td colspan=2>Sum</td></tr></table>',
    '| Product | Price |\n| --- | --- |\n| Nut \\| M8 | 1,20 € |\n| Sum |  |',
  ],
  ['one cell', '<table><tr><td>only this</td></tr></table>', 'only this'],
  ['one column', '<table><tr><td>a</td></tr><tr><td>b</td></tr></table>', 'a\nb'],
  [
    'a list of Word',
    `<p class=MsoNormal>Before:</p>${wordItem('·', 'one')}${wordItem('o', 'in it', 2)}${wordItem('·', 'two')}<p>After</p>`,
    'Before:\n\n- one\n  - in it\n- two\n\nAfter',
  ],
  ['numbers of Word', wordItem('1.', 'one') + wordItem('2.', 'two'), '1. one\n2. two'],
])('keeps %s', (_, html, expected) => {
  expect(of(html)).toBe(expected)
})
