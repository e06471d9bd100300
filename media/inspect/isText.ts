const marks = [
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const

function hasNoNulAs(encoding: string, head: Buffer): boolean {
  try {
    // A character that the end of the head cuts in two is none yet.
    return !new TextDecoder(encoding, { fatal: true }).decode(head, { stream: true }).includes('\0')
  } catch {
    return false
  }
}

/**
 * Text has no signature, and whatever it begins with it stays text: what tells it from a program or
 * a picture is that it has no NUL, in UTF-8 and every older encoding. UTF-16 says so by its mark.
 */
export function isText(head: Buffer): boolean {
  const mark = marks.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte))
  return mark ? hasNoNulAs(mark.encoding, head) : !head.includes(0)
}
