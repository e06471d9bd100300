const units = [
  ['day', 24 * 60],
  ['hour', 60],
  ['minute', 1],
] as const

/** Minutes in words, the two largest units: "2 hr, 5 min". */
export function durationWords(minutes: number, language: string): string {
  let rest = Math.max(0, Math.round(minutes))
  const parts: string[] = []
  for (const [unit, size] of units) {
    const count = Math.floor(rest / size)
    rest -= count * size
    if (count === 0 && !(unit === 'minute' && parts.length === 0)) continue
    const format = new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'short' })
    parts.push(format.format(count))
    if (parts.length === 2) break
  }
  return parts.join(', ')
}
