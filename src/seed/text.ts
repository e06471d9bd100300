/** The width of the code: a paragraph goes on in the next line where a word would pass it. */
const width = 100

const startsAnew = /^\s*(?:$|[-*>|`]|\d+\. )/

/**
 * Markdown written inside code: without the code's indentation and outer line breaks, and with
 * each paragraph in one line however the code breaks it. A line that ends early ends there.
 */
export function text(strings: TemplateStringsArray): string {
  const lines = (strings[0] ?? '').replace(/^\n/, '').trimEnd().split('\n')
  const indents = lines.filter((line) => line.trim()).map((line) => line.search(/\S/))
  const indent = Math.min(...indents)
  return lines.reduce((whole, line, at) => {
    const words = line.slice(indent).trimEnd()
    if (at === 0) return words
    const [next = ''] = words.trim().split(' ')
    const before = lines[at - 1] ?? ''
    const isFull = before.length + 1 + next.length > width
    return isFull && !startsAnew.test(words) ? `${whole} ${words.trim()}` : `${whole}\n${words}`
  }, '')
}
