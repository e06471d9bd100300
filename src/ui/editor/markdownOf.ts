import TurndownService from 'turndown'
import { isFullAddress } from '../safeHref'
import { listsOfWord } from './listsOfWord'

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign)

/** Within a word no sign is a mark: it would be read as it is. */
function isWithinWord({ previousSibling, nextSibling }: Node): boolean {
  const before = previousSibling?.textContent?.at(-1)
  const after = nextSibling?.textContent?.[0]
  return isWordSign(before) || isWordSign(after)
}

/** Each line by itself, for no mark reaches beyond one. */
const marked = (content: string, mark: string) =>
  content
    .split('\n')
    .map((line) => {
      const words = line.trim()
      return words === '' || words.startsWith(mark[0] ?? '')
        ? line
        : line.replace(words, () => mark + words + mark)
    })
    .join('\n')

const styleOf = (node: Node) =>
  (node as Element).getAttribute('style')?.toLowerCase().replace(/\s/g, '') ?? ''

const isBold = (node: Node) =>
  /^(b|strong)$/i.test(node.nodeName)
    ? !/font-weight:(normal|[1-4]00)/.test(styleOf(node))
    : node.nodeName === 'SPAN' && /font-weight:(bold|[6-9]00)/.test(styleOf(node))

const isItalic = (node: Node) =>
  /^(i|em)$/i.test(node.nodeName)
    ? !/font-style:normal/.test(styleOf(node))
    : node.nodeName === 'SPAN' && /font-style:italic/.test(styleOf(node))

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

function link(content: string, address: string): string {
  const href = address
    .trim()
    .replace(/[\s()<>]/g, (sign) =>
      encodeURIComponent(sign).replace('(', '%28').replace(')', '%29'),
    )
  const words = oneLine(content)
  if (words === '' || !isFullAddress(href)) return content
  if (words === address.trim() || words === href || `mailto:${words}` === href) return words
  return /[[\]]/.test(words) ? `${words} (${href})` : `[${words}](${href})`
}

const rowsIn = (table: Element) =>
  Array.from(table.querySelectorAll('tr')).filter((row) => row.closest('table') === table)

const cellsIn = (row: Element, read: (cell: Element) => string) =>
  Array.from(row.children).flatMap((cell) => {
    const rest = Math.min(20, Number(cell.getAttribute('colspan') ?? 1) || 1) - 1
    return [oneLine(read(cell)).replaceAll('|', '\\|'), ...Array<string>(rest).fill('')]
  })

/** The first row is the head: a table has one here. */
function table(element: Element, read: (cell: Element) => string): string {
  const rows = rowsIn(element).map((row) => cellsIn(row, read))
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  if (rows.length < 2 || width < 2) return rows.map((cells) => cells.join(' ')).join('\n')
  const line = (cells: readonly string[]) =>
    `| ${Array.from({ length: width }, (_, at) => cells[at] ?? '').join(' | ')} |`
  const [head = [], ...others] = rows
  return [line(head), line(Array<string>(width).fill('---')), ...others.map(line)].join('\n')
}

function service(): TurndownService {
  const made = new TurndownService({ bulletListMarker: '-', codeBlockStyle: 'fenced', br: '' })
  // A backslash is a backslash here: nothing is escaped.
  made.escape = (text) => text
  made.remove(['style', 'script', 'title', 'meta', 'link', 'head'] as never)
  const block = (content: string) => `\n\n${content}\n\n`
  // Of two that fit, the later one holds.
  const rules: Record<string, TurndownService.Rule> = {
    plain: { filter: ['b', 'strong', 'i', 'em'], replacement: (content) => content },
    fence: {
      filter: 'pre',
      replacement: (_, node) =>
        block(`\`\`\`\n${(node.textContent ?? '').replace(/\n$/, '')}\n\`\`\``),
    },
    none: { filter: ['hr', 'img'], replacement: () => '' },
    br: { filter: 'br', replacement: () => '\n' },
    table: {
      filter: 'table',
      replacement: (_, node) =>
        block(table(node as Element, (cell) => made.turndown(cell as HTMLElement))),
    },
    link: {
      filter: 'a',
      replacement: (content, node) => link(content, (node as Element).getAttribute('href') ?? ''),
    },
    bold: {
      filter: (node) => isBold(node),
      replacement: (content, node) => (isWithinWord(node) ? content : marked(content, '**')),
    },
    italic: {
      filter: (node) => isItalic(node),
      replacement: (content, node) => (isWithinWord(node) ? content : marked(content, '*')),
    },
    gone: {
      filter: ['del', 's', 'strike' as never],
      replacement: (content, node) => (isWithinWord(node) ? content : marked(content, '~~')),
    },
    heading: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      replacement: (content) => block(marked(content.replaceAll('**', ''), '**')),
    },
    item: {
      filter: 'li',
      replacement(content, node) {
        const list = node.parentNode as Element | null
        const at = list ? Array.from(list.children).indexOf(node as Element) : 0
        const sign = list?.nodeName === 'OL' ? `${at + 1}. ` : '- '
        const inside = content
          .trim()
          .replace(/\n{2,}/g, '\n')
          .replaceAll('\n', `\n${' '.repeat(sign.length)}`)
        return `${sign}${inside}\n`
      },
    },
    code: {
      filter: (node) => node.nodeName === 'CODE' && node.parentNode?.nodeName !== 'PRE',
      replacement: (content) =>
        /[`\n]/.test(content) || content.trim() === '' ? content : `\`${content}\``,
    },
  }
  for (const [name, rule] of Object.entries(rules)) made.addRule(name, rule)
  return made
}

/** What was copied from Word, Excel or a page, in the desk's own Markdown. */
export function markdownOf(page: Document): string {
  listsOfWord(page)
  const text = service().turndown(page.body)
  return text
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
