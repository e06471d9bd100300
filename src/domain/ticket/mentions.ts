type Colleague = { id: string; name: string }

const isWord = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{N}_]/u.test(character)

/**
 * Whom a note names by an @ and their whole name. The longer name wins: "@Kim Hansen" does not call
 * "Kim". An @ within a word is an address.
 */
export function mentionedIn(note: string, colleagues: readonly Colleague[]): string[] {
  const text = note.toLocaleLowerCase()
  const longestFirst = colleagues
    .map(({ id, name }) => ({ id, name: name.trim().toLocaleLowerCase() }))
    .filter(({ name }) => name !== '')
    .toSorted((one, other) => other.name.length - one.name.length)
  const named = new Set<string>()
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    if (isWord(text[at - 1])) continue
    const fits = longestFirst.filter(
      ({ name }) => text.startsWith(name, at + 1) && !isWord(text[at + 1 + name.length]),
    )
    const [first] = fits
    for (const { id, name } of fits) if (name === first?.name) named.add(id)
  }
  return [...named]
}
