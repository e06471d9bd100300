import { mutantsOf } from './Mutant'

const bounds = 'src/domain/text/markdownBounds'
const cost = 'src/ui/markdownCost'
const marks = 'src/ui/markdown'
const roundTrip = 'src/ui/roundTrip'
const richText = 'src/domain/text/richTextBounds'
const typed = 'http/typedTexts'

/** What bounds the cost of showing a text, and what keeps it as it was typed. */
export const textMutants = [
  ...mutantsOf(
    'src/domain/text/markdownBounds.ts',
    ['the number of pieces', '> piecesMax', '> Infinity', [bounds, cost]],
    ['the cells of tables', '|| cellsOf(text) > cellsMax', '', [bounds, cost]],
    ['tables in lists and quotes', '/^[\\s>*\\d.:|-]+$/', '/^[\\s:|-]+$/', bounds],
  ),
  ...mutantsOf(
    'src/ui/markdown/readMarkdown.ts',
    ['the length', 'text.length > contentMax ||', '', cost],
    ['the bounds', '|| isDearMarkdown(text)', '', cost],
    ['the bound of what is kept', 'if (keptWeight <= keptMost) break', 'break', cost],
    ['keeping', 'kept.set(text, { pieces, weight })', '', cost],
  ),
  ...mutantsOf(
    'src/ui/markdown/blocks.ts',
    ['the depth', 'state.level < levelsMax', 'state.level < 1000', cost],
    ['lists where they were meant', 'where(isItem, known', 'where(() => true, known', roundTrip],
    ['quotes where they were meant', 'where(isQuote, known', 'where(() => true, known', roundTrip],
    ['code where it was meant', 'where(isFence, known', 'where(() => true, known', roundTrip],
    ['the end of items and quotes', '    !isOutside(state, next) &&\n', '', marks],
  ),
  ...mutantsOf(
    'src/ui/markdown/marks.ts',
    ['safe addresses', 'markdown.validateLink = isFullAddress', '', marks],
    [
      'words with signs in them',
      'super.scanDelims(start, false)',
      'super.scanDelims(start, true)',
      roundTrip,
    ],
    ['paths', '&& !/[/\\\\]/.test(beside)', '', roundTrip],
    ['lines apart', "token.content.split('\\n')", '[token.content]', roundTrip],
    ['words in each link', 'if (/^\\[\\s*\\]|', 'if (/', marks],
    [
      'addresses as they were typed',
      'markdown.normalizeLinkText = (address) => address',
      '',
      marks,
    ],
  ),
  ...mutantsOf(
    'src/domain/text/richTextBounds.ts',
    ['the depth', 'if (depth > depthMax)', 'if (false)', richText],
    ['the number of nodes', 'nodes > nodesMax ||', '', richText],
    ['the length', '|| characters > charactersMax) {', ') {', richText],
    ['the cells', 'if (cells > cellsMax)', 'if (false)', richText],
    [
      'the shape',
      'if (!isNode(node)) return',
      'if (!isNode(node)) continue\n    if (false) return',
      richText,
    ],
  ),
  ...mutantsOf('hooks/articles/boundedText.ts', [
    'the refusal',
    'if (refusal) throw',
    'if (false) throw',
    typed,
  ]),
  ...mutantsOf('src/portal/help/ArticleBody.tsx', [
    'the words alone',
    'if (richTextRefusal(body))',
    'if (false)',
    'src/portal/articleBody',
  ]),
  ...mutantsOf(
    'src/domain/text/typedText.ts',
    ['hidden signs', ".replace(hidden, '')\n", '\n', 'src/domain/text/typedText'],
    ['one kind of line break', ".replace(/\\r\\n?/g, '\\n')\n", '\n', 'src/domain/text/typedText'],
  ),
]
