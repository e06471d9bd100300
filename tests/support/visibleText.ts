const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#x27': "'",
}

const decoded = (text: string) =>
  text.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => entities[name] ?? whole)

const blocks = new Set(['p', 'div', 'ul', 'ol', 'li', 'blockquote', 'pre', 'table', 'tr'])

/**
 * What a person reads of markup that React made: lines where blocks and breaks are, the marks of
 * lists as a browser draws them, and cells apart. Blanks count, as the pages set them.
 */
export function visibleText(html: string): string {
  let text = ''
  const newLine = () => {
    if (text !== '' && !text.endsWith('\n')) text += '\n'
  }
  for (const [part, tag, attributes = ''] of html.matchAll(/<(\/?[a-z0-9]+)([^>]*)>|[^<]+/g)) {
    if (tag === undefined) text += decoded(part)
    else if (tag === 'br') text += '\n'
    else if (tag === 'td' || tag === 'th') text += '| '
    else if (blocks.has(tag.replace('/', ''))) {
      if (!/(?:^|\n)(?:- |\d+\. )$/.test(text)) newLine()
      if (tag === 'li') {
        const number = /value="(\d+)"/.exec(attributes)?.[1]
        text += number === undefined ? '- ' : `${number}. `
      }
    }
  }
  return text.trimEnd()
}
