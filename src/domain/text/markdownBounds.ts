/** Signs and lines of which a page may make pieces: more than any letter has, few enough to show. */
export const piecesMax = 2_000
/** A table has as many cells as rows times columns, however little was typed into them. */
export const cellsMax = 2_000
/** How deep it goes: a quote is one level, a list and its item are two. The rest stays as typed. */
export const levelsMax = 12

/** Marks within lines, addresses, and what lines begin with. Those within words are no marks. */
const piece =
  /[*`|@\n]|~~|\]\(|:(?=\/\/)|\/(?=\/)|www\.|tel:|(?<!\w)_|_(?!\w)|[->](?=\s)|>(?=>)|1\.(?=\s)/g

/** A line that may be the rule under a table's head, also within a list or a quote. */
const isTableRule = (line: string) =>
  /^[\s>*\d.:|-]+$/.test(line) && line.includes('|') && line.includes('-')

/** Cells of all tables that a text can hold: every row below a rule may be as wide as the rule. */
function cellsOf(text: string): number {
  let columns = 0
  let cells = 0
  for (const line of text.split('\n')) {
    if (line.trim() === '') columns = 0
    else if (isTableRule(line)) columns = line.match(/-+/g)?.length ?? 0
    cells += columns
  }
  return cells
}

/**
 * Whether showing this Markdown with its marks would cost more than a page should: found out by
 * counting, before anything is made of it.
 */
export const isDearMarkdown = (text: string): boolean =>
  (text.match(piece)?.length ?? 0) > piecesMax || cellsOf(text) > cellsMax
