import { oneLine } from './oneLine'

/**
 * What a stranger typed, as one line that no mail program turns into a link: an invisible joiner
 * parts what looks like an address, such as a file called `invoice.zip`.
 */
export const inert = (text: string) => oneLine(text).replace(/[.:@/]/g, '$&\u2060')
