/** How the words of a file are come by. */
export type WordsKind = 'pdf' | 'office' | 'page' | 'text'

const kinds: Readonly<Record<WordsKind, readonly string[]>> = {
  pdf: ['pdf'],
  office: ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp'],
  page: ['html', 'htm'],
  // Code is text as well, but nobody looks for a ticket by what stands in a script.
  text: ['txt', 'log', 'md', 'csv', 'json', 'xml', 'yaml', 'yml', 'sql', 'po', 'vtt', 'srt', 'ics'],
}

const byEnding = new Map(
  Object.entries(kinds).flatMap(([kind, endings]) =>
    endings.map((ending) => [ending, kind as WordsKind] as const),
  ),
)

/** The endings of files that have words to be found by. */
export const worded: readonly string[] = [...byEnding.keys()]

/** How the file of that name is read; null when it has no words that can be found. */
export const wordsIn = (name: string): WordsKind | null =>
  byEnding.get(name.slice(name.lastIndexOf('.') + 1).toLowerCase()) ?? null
