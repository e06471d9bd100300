export type ChoiceLimits = {
  /** Of names, in small letters. */
  endings: readonly string[]
  /** Bytes. */
  sizeMax: number
  perMessage: number
}

export type WrongChoice = 'kind' | 'size' | 'count'

const endingOf = (name: string) => {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? name.slice(dot + 1).toLowerCase() : ''
}

/**
 * What speaks against sending a file, as far as it can be told before: `beside` others go with the
 * same message. The desk has the last word on the bytes.
 */
export function wrongChoice(
  { name, size }: Pick<File, 'name' | 'size'>,
  beside: number,
  { endings, sizeMax, perMessage }: ChoiceLimits,
): WrongChoice | null {
  if (!endings.includes(endingOf(name))) return 'kind'
  if (size > sizeMax) return 'size'
  return beside >= perMessage ? 'count' : null
}
