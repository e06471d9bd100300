type Reply = { author: string | null; content: string; isInternal: boolean }

/** Milliseconds in which nobody writes the same words a second time on purpose. */
export const repetitionMost = 10_000

const words = (text: string) => text.normalize('NFC').replace(/\r\n?/g, '\n').trim()

/**
 * Whether a reply is the one before it sent once more, by a button pressed twice or a program that
 * tries again: the same words of the same person with nothing in between. Somebody else's question
 * in between makes a second "yes" an answer of its own.
 */
export const isRepetition = (
  last: Reply & { at: Date; files: number },
  { author, content, isInternal }: Reply,
  now: Date,
): boolean =>
  last.files === 0 &&
  last.author === author &&
  last.isInternal === isInternal &&
  words(last.content) === words(content) &&
  Math.abs(now.getTime() - last.at.getTime()) <= repetitionMost
