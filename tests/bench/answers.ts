import type { Answer } from './drive/Connection'

export const page = 25

/** Fails with what was expected and is not there. */
export const holds =
  (status: number, ...texts: string[]) =>
  (answer: Answer) => {
    if (answer.status !== status) throw new Error(`status ${answer.status} instead of ${status}`)
    const missing = texts.find((text) => !answer.text.includes(text))
    if (missing !== undefined) throw new Error(`"${missing}" is missing`)
  }

/** A page full of rows, each of which has that text. */
export const holdsRows = (row: string, most: number, exact: boolean) => (answer: Answer) => {
  holds(200, '"totalDocs":')(answer)
  const found = answer.text.split(row).length - 1
  if (exact ? found !== most : found < 1 || found > most) throw new Error(`${found} rows`)
}

/** A page with as many links to tickets, which begin so, as the list has rows. */
export const holdsLinks = (begin: string) => (answer: Answer) => {
  holds(200, '</html>')(answer)
  const links = new Set(answer.text.match(new RegExp(`href="${begin}\\d+`, 'g')))
  if (links.size < page) throw new Error(`${links.size} tickets`)
}

export const json = (text: string) => JSON.stringify(text).slice(1, -1)
export const html = (text: string) => text.replaceAll('&', '&amp;').replaceAll("'", '&#x27;')
