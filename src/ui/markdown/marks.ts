import MarkdownIt, {
  type MarkdownIt as Parser,
  type StateCore,
  type StateInline,
} from 'markdown-it'
import { isFullAddress } from '../safeHref'

/** How many of a sign make a mark: *italic*, _italic_, **bold**, ***both***, ~~gone~~. */
const lengths: Readonly<Record<string, readonly number[]>> = { '*': [1, 2, 3], _: [1], '~': [2] }

/** No sign within a word, a path or an address is a mark: 5*3*2, snake_case, C:\*.log, **\/*.ts. */
class LineState extends MarkdownIt.StateInline {
  override scanDelims(start: number) {
    const found = super.scanDelims(start, false)
    const { length } = found
    const isMark = lengths[this.src.charAt(start)]?.includes(length)
    const beside = this.src.charAt(start - 1) + this.src.charAt(start + length)
    return isMark && !/[/\\]/.test(beside) ? found : { can_open: false, can_close: false, length }
  }
}

const [, libraryLink] = new MarkdownIt('zero').enable('link').inline.ruler.getRules('')

/** [words](address), if both are there. */
function link(state: StateInline, silent: boolean): boolean {
  const start = state.pos
  if (!libraryLink?.(state, true)) return false
  const typed = state.src.slice(start, state.pos)
  if (/^\[\s*\]|\]\((?:\s|<>)*\)$/.test(typed)) {
    state.pos = start
    return false
  }
  if (silent) return true
  state.pos = start
  return libraryLink(state, false)
}

/** A picture from elsewhere would tell its owner who reads a text and when: it becomes a link. */
function picture(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('![', state.pos)) return false
  state.pos += 1
  if (link(state, silent)) return true
  state.pos -= 1
  return false
}

/** Line by line: Enter is a line break, and no mark reaches beyond it. */
function eachLine({ tokens, md, env, Token }: StateCore) {
  for (const token of tokens) {
    if (token.type !== 'inline') continue
    token.children = token.content.split('\n').flatMap((line, at) => {
      const found: typeof tokens = []
      md.inline.parse(line, md, env, found)
      return at === 0 ? found : [new Token('hardbreak', 'br', 0), ...found]
    })
  }
}

/** What follows "www." and "tel:" in running text. */
const hostAndPath =
  /^[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63})+(?::\d{1,5})?(?:[/?#](?:[^\s<>"]{0,500}[^\s<>"'().,:;!?])?)?/u
const phoneNumber = /^\+?\d[\d().-]{1,30}\d/

const following = (pattern: RegExp) => (text: string, at: number) =>
  pattern.exec(text.slice(at, at + 1000))?.[0].length ?? 0

/** Bold, italic, struck out, code, links and addresses; a backslash or an entity is itself. */
export function withMarks(markdown: Parser): Parser {
  markdown.enable(['emphasis', 'strikethrough', 'backticks', 'link', 'linkify'])
  const { ruler } = markdown.inline
  ruler.at('link', link)
  ruler.after('link', 'picture', picture)
  markdown.inline.State = LineState
  markdown.core.ruler.at('inline', eachLine)

  markdown.set({ linkify: true })
  markdown.linkify
    .add('//', null)
    .add('ftp:', null)
    .add('tel:', { validate: following(phoneNumber) })
    .add('www.', {
      validate: following(hostAndPath),
      normalize: (match) => {
        match.url = `http://${match.url}`
      },
    })
  markdown.validateLink = isFullAddress
  // An address is read as it was typed, not decoded.
  markdown.normalizeLinkText = (address) => address
  return markdown
}
