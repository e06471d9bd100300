const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const step = 1024

/** A format takes longer to make than to use. Languages are those of the product, so these are few. */
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: string, unit: string, decimals: number): Intl.NumberFormat {
  const key = `${language} ${unit} ${decimals}`
  const known = formats.get(key)
  if (known) return known
  // In short a byte is "byte", one or many.
  const unitDisplay = unit === 'byte' ? 'long' : 'short'
  const options = { style: 'unit', unit, unitDisplay, maximumFractionDigits: decimals } as const
  const made = new Intl.NumberFormat(language, options)
  formats.set(key, made)
  return made
}

/** "1.4 MB", in the reader's language; one decimal below ten. */
export function fileSize(bytes: number, language: string): string {
  const steps = units.findIndex((_, index) => bytes < step ** (index + 1))
  const power = steps === -1 ? units.length - 1 : steps
  const value = bytes / step ** power
  const decimals = power > 0 && value < 10 ? 1 : 0
  return formatOf(language, units[power] ?? 'byte', decimals).format(value)
}
