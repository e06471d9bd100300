const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const
const step = 1024

/** "1.4 MB", in the reader's language; one decimal below ten. */
export function fileSize(bytes: number, language: string): string {
  const steps = units.findIndex((_, index) => bytes < step ** (index + 1))
  const power = steps === -1 ? units.length - 1 : steps
  const value = bytes / step ** power
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: units[power],
    maximumFractionDigits: power > 0 && value < 10 ? 1 : 0,
  }).format(value)
}
