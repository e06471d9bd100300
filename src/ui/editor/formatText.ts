/** What the buttons above a text do, as plain text: only signs that the desk's own Markdown reads. */
export const formats = ['bold', 'italic', 'list', 'numbers', 'quote', 'code', 'link'] as const
export type Format = (typeof formats)[number]

export type Selection = { text: string; start: number; end: number }
/** Puts `insert` in the place of what stands from `from` to `to`, then selects from `start` to `end`. */
export type Edit = { from: number; to: number; insert: string; start: number; end: number }

const replaced = (from: number, to: number, insert: string, start = from, end = -1): Edit => ({
  ...{ from, to, insert, start },
  end: end === -1 ? from + insert.length : end,
})

/** Without the blanks around it; without a selection the word that the cursor stands in. */
function meant({ text, start, end }: Selection): Selection {
  if (start === end) {
    const before = /\S*$/.exec(text.slice(0, start))?.[0].length ?? 0
    const after = /^\S*/.exec(text.slice(end))?.[0].length ?? 0
    return { text, start: start - before, end: end + after }
  }
  const chosen = text.slice(start, end)
  const trimmed = chosen.trim()
  const from = start + chosen.indexOf(trimmed)
  return trimmed ? { text, start: from, end: from + trimmed.length } : { text, start, end }
}

const stars = (text: string) => /^\*{1,3}(?=\S)/.exec(text)?.[0].length ?? 0
const reversed = (text: string) => [...text].toReversed().join('')
const starsAround = (text: string) => Math.min(stars(text), stars(reversed(text)))

/** One star is italic, two are bold, three are both. */
const has = (count: number, mark: string) =>
  mark.length === 1 ? count === 1 || count === 3 : count >= 2

function marked(line: string, mark: string, isOn: boolean): string {
  const words = line.trim()
  if (words === '') return line
  const made = isOn ? words.slice(mark.length, -mark.length) : mark + words + mark
  return line.replace(words, () => made)
}

const isMarked = (line: string, mark: string) =>
  mark === '`'
    ? /^`[^`]+`$/.test(line.trim())
    : line.trim().length > 2 * mark.length && has(starsAround(line.trim()), mark)

/** A selection within marks that stand around it is meant with them. */
function withMarks(found: Selection, mark: string): Selection {
  const { text, start, end } = found
  const wider = { text, start: start - mark.length, end: end + mark.length }
  const around = text.slice(Math.max(0, wider.start), start) + text.slice(end, wider.end)
  return start > 0 && around === mark + mark ? wider : found
}

/** No mark reaches beyond a line: each line gets its own. */
function mark(selection: Selection, sign: string): Edit {
  const found = meant(selection)
  if (found.start === found.end) {
    const at = found.start + sign.length
    return replaced(found.start, found.end, sign + sign, at, at)
  }
  const { text, start, end } = withMarks(found, sign)
  const lines = text.slice(start, end).split('\n')
  const written = lines.filter((line) => line.trim() !== '')
  const isOn = written.every((line) => isMarked(line, sign))
  return replaced(start, end, lines.map((line) => marked(line, sign, isOn)).join('\n'))
}

function code(selection: Selection): Edit {
  const { text, start, end } = selection
  const chosen = text.slice(start, end)
  if (!chosen.includes('\n')) return mark(selection, '`')
  const before = start > 0 && text[start - 1] !== '\n' ? '\n' : ''
  const after = end < text.length && text[end] !== '\n' ? '\n' : ''
  return replaced(start, end, `${before}\`\`\`\n${chosen.replace(/\n$/, '')}\n\`\`\`${after}`)
}

const signs = /^(?:[-*] |\d+\. |> )/

const lineMarks = {
  list: { sign: () => '- ', is: /^[-*] / },
  numbers: { sign: (at: number) => `${at + 1}. `, is: /^\d+\. / },
  quote: { sign: () => '> ', is: /^> ?/ },
} as const

/** Whole lines begin with the sign, or no longer do when all of them did. */
function lines(
  { text, start, end }: Selection,
  { sign, is }: (typeof lineMarks)[keyof typeof lineMarks],
): Edit {
  const from = text.lastIndexOf('\n', start - 1) + 1
  const last = text.indexOf('\n', end > start && text[end - 1] === '\n' ? end - 1 : end)
  const to = last === -1 ? text.length : last
  const all = text.slice(from, to).split('\n')
  const isOn =
    all.every((line) => line.trim() === '' || is.test(line)) && all.some((line) => is.test(line))
  let at = 0
  const made = all.map((line) => {
    if (isOn) return line.replace(is, '')
    if (line.trim() === '' && all.length > 1) return line
    const bare = is === lineMarks.quote.is ? line : line.replace(signs, '')
    return sign(at++) + bare
  })
  const insert = made.join('\n')
  const cursor = from + insert.length
  return all.length === 1 ? replaced(from, to, insert, cursor, cursor) : replaced(from, to, insert)
}

const address = 'https://'

function link(selection: Selection): Edit {
  const { text, start, end } = meant(selection)
  const chosen = text.slice(start, end)
  if (/^(?:https?:\/\/|mailto:|tel:)\S+$/.test(chosen)) {
    return replaced(start, end, `[](${chosen})`, start + 1, start + 1)
  }
  const words = chosen.replace(/\s*\n\s*/g, ' ')
  const at = start + words.length + 3
  if (words === '') return replaced(start, end, `[](${address})`, start + 1, start + 1)
  return replaced(start, end, `[${words}](${address})`, at, at + address.length)
}

export function formatText(selection: Selection, format: Format): Edit {
  switch (format) {
    case 'bold':
      return mark(selection, '**')
    case 'italic':
      return mark(selection, '*')
    case 'code':
      return code(selection)
    case 'link':
      return link(selection)
    default:
      return lines(selection, lineMarks[format])
  }
}
