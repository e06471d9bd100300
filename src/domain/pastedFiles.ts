/** What is said of a file by its name alone: the path of it, or its address on this machine. */
const nameIn = (line: string) => {
  const last = line.trim().split(/[/\\]/).pop() ?? ''
  try {
    return decodeURIComponent(last)
  } catch {
    return last
  }
}

/**
 * Whether what was copied is pasted as files. Where there are words as well they are what was
 * meant: Word and Excel add a picture of every text. File managers in turn add the names of what
 * was copied there.
 */
export function pastesFiles(text: string, names: readonly string[]): boolean {
  if (names.length === 0) return false
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '')
  return lines.every((line) => names.includes(nameIn(line)))
}
