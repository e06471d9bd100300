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
