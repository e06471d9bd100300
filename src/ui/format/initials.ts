/** At most two letters for a person of this name, "?" for nobody's. */
export function initialsOf(name: string): string {
  const letters = name
    .split(/\s+/)
    .filter(Boolean)
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase())
  return letters.join('') || '?'
}

/** Grounds on which white text reads well in both themes. */
export const discColours = [
  '#1f5bcc',
  '#6733b3',
  '#16633a',
  '#824600',
  '#a81c2a',
  '#0f6273',
  '#8a2a6d',
  '#475569',
] as const

/** The same person has the same colour everywhere. */
export function discColour(id: string): string {
  let sum = 0
  for (const letter of id) sum = (sum * 31 + letter.charCodeAt(0)) % 9973
  return discColours[sum % discColours.length] ?? discColours[0]
}
