/**
 * What people typed, fit for a mail header: no line breaks or other control characters, which
 * could start a header of their own, and no invisible marks that turn the reading direction.
 */
export const oneLine = (text: string) =>
  text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/ {2,}/g, ' ')
    .trim()

/**
 * What a stranger typed, as one line that no mail program turns into a link: an invisible joiner
 * parts what looks like an address, such as a file called `invoice.zip`.
 */
export const defanged = (text: string) => oneLine(text).replace(/[.:@/]/g, '$&\u2060')
