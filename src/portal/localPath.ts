/** The address to go on to, when it stays on this site; else the fallback. Browsers read a
 * backslash as a slash and drop tabs and line breaks, so none of them may appear. */
export function localPath(next: unknown, fallback: string): string {
  if (typeof next !== 'string' || next.length > 500) return fallback
  return /^\/(?![/\\])[^\\\u0000-\u001f\u007f]*$/.test(next) ? next : fallback
}
