import { open } from 'node:fs/promises'

const length = 64 * 1024

/** The first 64 KB of a file. */
export async function readHead(path: string): Promise<Buffer> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, 0)
    return buffer.subarray(0, bytesRead)
  } finally {
    await file.close()
  }
}

/** Bytes that may stand before the header, as every viewer allows. */
const within = 1024

/**
 * Whether viewers take it for a PDF. What stands before the header is text: blanks, a byte order
 * mark, words of a careless server; never the start of an archive or a program.
 */
export function isPdf(head: Buffer): boolean {
  const at = head.subarray(0, within + 4).indexOf('%PDF-', 0, 'latin1')
  return at !== -1 && !head.subarray(0, at).includes(0)
}

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
