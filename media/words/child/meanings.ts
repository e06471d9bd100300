import type { Meaning } from './fromMarkup.ts'

const set = (...names: string[]) => new Set(names)

/** Word, Excel and PowerPoint. What was struck out, and what is said twice, is left out. */
export const office: Meaning = {
  said: set('t', 'v'),
  unsaid: set('rPh', 'Fallback'),
  lines: set('p', 'si', 'c', 'comment'),
  gaps: set('tab', 'br', 'cr'),
  // A cell of Excel names its text by its place in a list; "b" and "e" are no words.
  isReference: (name, { t = '' }) => name === 'c' && ['s', 'b', 'e'].includes(t),
}

export const openDocument: Meaning = {
  said: set('p', 'h'),
  unsaid: set('tracked-changes'),
  lines: set('p', 'h'),
  gaps: set('s', 'tab', 'line-break'),
}

const blocks = [
  ...['p', 'div', 'br', 'li', 'tr', 'td', 'th', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'title'],
  ...['section', 'article', 'header', 'footer', 'option', 'label', 'dt', 'dd', 'pre', 'blockquote'],
]

export const page: Meaning = {
  unsaid: set('script', 'style', 'template', 'svg'),
  lines: set(...blocks),
  gaps: set('br', 'img'),
}
