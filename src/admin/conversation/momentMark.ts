/** Stands around a moment in a sentence until somebody reads it; no text of the database holds it. */
const mark = '\u0000'

/** A moment in a sentence that is made where nobody's zone is known. */
export const markedMoment = (at: string): string => `${mark}${at}${mark}`

/** The sentence in pieces: words, and between them moments. */
export const piecesOf = (sentence: string): { text: string; isMoment: boolean }[] =>
  sentence
    .split(mark)
    .map((text, at) => ({ text, isMoment: at % 2 === 1 }))
    .filter(({ text }) => text !== '')
