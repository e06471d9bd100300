/** At most two letters for a person of this name, "?" for nobody's. */
export function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase())
  return letters.join('') || '?'
}
