import MarkdownIt, { type MarkdownIt as Parser, type StateBlock } from 'markdown-it'
import { levelsMax } from '@/src/domain/text/markdownBounds'

type Rule = (state: StateBlock, line: number, end: number, silent: boolean) => boolean

/** A rule of the library: the first that works in a parser which knows no other. */
function known(name: string): Rule {
  const [rule] = new MarkdownIt('zero').enable(name).block.ruler.getRules('')
  if (!rule) throw new Error(`markdown-it has no rule "${name}"`)
  return rule
}

const textOf = (state: StateBlock, line: number) =>
  state.src.slice((state.bMarks[line] ?? 0) + (state.tShift[line] ?? 0), state.eMarks[line])

/** Not indented as far as the item, or without the mark of the quote, that it would belong to. */
const isOutside = (state: StateBlock, line: number) => (state.sCount[line] ?? 0) < state.blkIndent

/** The rule where a line looks as if it was meant; else the line stays as it was typed. */
const where =
  (meant: (state: StateBlock, line: number, end: number) => boolean, rule: Rule): Rule =>
  (state, line, end, silent) =>
    meant(state, line, end) && rule(state, line, end, silent)

const isShallow = (state: StateBlock) => state.level < levelsMax

/** "- one", "* one", "1. one"; but not "2026. one", which would lose its number, and no "- - -". */
const isItem = (state: StateBlock, line: number) => {
  const text = textOf(state, line)
  return isShallow(state) && /^(?:[-*]|1\.)[ \t]+\S/.test(text) && /[^-*\s]/.test(text)
}

/** "> said" and ">> said", but not ">50 %". */
const isQuote = (state: StateBlock, line: number) =>
  isShallow(state) && /^>+(?:[ \t]|$)/.test(textOf(state, line))

/** Three backticks or more, at most the name of a language, and closed further down. */
function isFence(state: StateBlock, line: number, end: number): boolean {
  const fence = /^(`{3,})[ \t]*[\w+#.-]*[ \t]*$/.exec(textOf(state, line))?.[1]
  if (!fence) return false
  for (let next = line + 1; next < end; next++) {
    const text = textOf(state, next)
    if (text && isOutside(state, next)) return false
    if (text.startsWith(fence) && /^`+[ \t]*$/.test(text)) return true
  }
  return false
}

const cellsIn = (text: string) =>
  text
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/).length

/** No row has more cells than the head: the library would drop them. */
function isTable(state: StateBlock, line: number, end: number): boolean {
  if (line + 1 >= end || !/^[|:-][\s|:-]*$/.test(textOf(state, line + 1))) return false
  const columns = cellsIn(textOf(state, line))
  for (let next = line + 2; next < end && !state.isEmpty(next); next++) {
    if (isOutside(state, next)) break
    if (cellsIn(textOf(state, next)) > columns) return false
  }
  return true
}

/** Lines until an empty one, with the blanks they begin with. What has no mark is in no list or quote. */
const paragraph: Rule = (state, start, end) => {
  const others = state.md.block.ruler.getRules('paragraph')
  const around = state.parentType
  state.parentType = 'paragraph'
  let next = start + 1
  while (
    next < end &&
    !state.isEmpty(next) &&
    !isOutside(state, next) &&
    !others.some((rule) => rule(state, next, end, true))
  ) {
    next++
  }
  state.parentType = around
  state.line = next
  state.push('paragraph_open', 'p', 1)
  const lines = state.push('inline', '', 0)
  lines.content = state.getLines(start, next, state.blkIndent, false).trimEnd()
  lines.children = []
  state.push('paragraph_close', 'p', -1)
  return true
}

/** Lists, quotes, code and tables, each only where it was meant; no headings, rules or HTML. */
export function withBlocks(markdown: Parser): Parser {
  markdown.enable(['list', 'blockquote', 'fence', 'table'])
  const { ruler } = markdown.block
  const anywhere = { alt: ['paragraph', 'blockquote', 'list'] }
  ruler.at('list', where(isItem, known('list')), { alt: ['paragraph', 'blockquote'] })
  ruler.at('blockquote', where(isQuote, known('blockquote')), anywhere)
  ruler.at('fence', where(isFence, known('fence')), anywhere)
  ruler.at('table', where(isTable, known('table')), { alt: ['paragraph'] })
  ruler.at('paragraph', paragraph)
  return markdown
}
