import { at } from '../drive/drive'
import type { Weight } from '../run/browserBytes'
import type { Grown } from '../run/growth'
import { tableOf } from './table'

const growthMost = 1.3

const ms = (value: number) => `${value.toFixed(1)} ms`

/** p50 on desks of several sizes; the last column is the greatest against the least. */
export function growthTable(grown: readonly Grown[]): string {
  const sizes = [...(grown[0]?.p50.keys() ?? [])].sort((a, b) => a - b)
  return tableOf(
    ['p50', ...sizes.map((size) => `${size / 1000}k tickets`), 'growth', `≤ ×${growthMost}`],
    grown.map(({ name, p50 }) => {
      const ratio = p50.get(sizes.at(-1)!)! / p50.get(sizes[0]!)!
      return [
        name,
        ...sizes.map((size) => ms(p50.get(size)!)),
        `×${ratio.toFixed(2)}`,
        ratio <= growthMost ? 'holds' : 'NO',
      ]
    }),
  )
}

export const weightTable = (page: string, weights: readonly Weight[]) =>
  tableOf(
    [`${page} loads`, 'files', 'KB', 'KB by gzip'],
    weights.map(({ file, files, plain, packed }) => [
      ...[file, String(files)],
      ...[(plain / 1024).toFixed(0), (packed / 1024).toFixed(0)],
    ]),
  )

export const liveLine = (delays: readonly number[]) =>
  `From sending a reply until another person's stream tells of it: ` +
  `p50 ${ms(at(delays, 0.5))}, p95 ${ms(at(delays, 0.95))} (${delays.length} replies)`
