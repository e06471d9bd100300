import type { Limit, Operation } from '../operations'
import type { Measured } from '../run/compare'

type Pair = { product: Measured; floor: Measured }
export type Row = { name: Operation['name'] } & Limit & { alone: Pair; together?: Pair }

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1)
const times = (value: number) => `×${value.toFixed(1)}`

export const ratioOf = ({ alone }: Row) => alone.product.p50 / alone.floor.p50
export const shareOf = ({ together }: Row) =>
  together ? together.product.perSecond / together.floor.perSecond : NaN

/** At least this share of the floor's throughput, with sixteen at once. */
const shareLeast = 0.15

const columns = [
  ...['operation', 'floor p50 ms', 'ours p50 ms', 'p95', 'ratio', 'must be ≤', 'aim', ''],
  ...['at 16: floor/s', 'ours/s', 'share', '≥ 15 %'],
]

/** A limit of its own is one for the slowest of twenty, and for no other load than this. */
function verdict(row: Row): string[] {
  if ('isForComparison' in row) return ['', '', '']
  if ('within' in row) {
    return [`${row.within} ms`, '', row.alone.product.p95 <= row.within ? 'holds' : 'NO']
  }
  const { most, aim } = row
  const ratio = ratioOf(row)
  return [`×${most}`, `×${aim}`, ratio <= aim ? 'aim' : ratio <= most ? 'holds' : 'NO']
}

const cells = (row: Row): string[] => {
  const { alone, together } = row
  return [
    ...[row.name, ms(alone.floor.p50), ms(alone.product.p50), ms(alone.product.p95)],
    ...[times(ratioOf(row)), ...verdict(row)],
    ...(together
      ? [
          ...[together.floor.perSecond.toFixed(0), together.product.perSecond.toFixed(0)],
          ...[`${(shareOf(row) * 100).toFixed(0)} %`, shareOf(row) >= shareLeast ? 'holds' : 'NO'],
        ]
      : ['', '', '', '']),
  ]
}

/** A Markdown table, aligned for the terminal. */
export function tableOf(header: string[], rows: string[][]): string {
  const widths = header.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  )
  const line = (row: string[]) =>
    `| ${row.map((cell, at) => cell.padEnd(widths[at]!)).join(' | ')} |`
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`
  return [line(header), rule, ...rows.map(line)].join('\n')
}

export const ratioTable = (rows: Row[]) => tableOf(columns, rows.map(cells))
