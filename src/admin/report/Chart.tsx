import { axisTicks } from '@/src/domain/report/spans'
import type { ReactNode } from 'react'

export type Bar = {
  /** As the axis says it, in few letters. */
  label: string
  /** From the ground up. */
  parts: readonly number[]
}

export type Series = { name: string; tone: number }

type Props = {
  /** What the chart shows, as a sentence. */
  title: string
  axis: string
  bars: readonly Bar[]
  series: readonly Series[]
  /** The same as a table. */
  children: ReactNode
  id: string
  numbersLabel: string
}

const width = 400
const height = 190
const left = 34
const bottom = 24
const top = 22

/** Columns drawn on the server, with the finding as their title and the numbers beside them. */
export function Chart({ title, axis, bars, series, children, id, numbersLabel }: Props) {
  const sums = bars.map(({ parts }) => parts.reduce((sum, part) => sum + part, 0))
  const ticks = axisTicks(Math.max(1, ...sums))
  const most = ticks.at(-1) ?? 1
  const ground = height - bottom
  const y = (value: number) => ground - (value / most) * (ground - top)
  const step = (width - left) / Math.max(1, bars.length)
  const gap = Math.min(6, step * 0.25)
  const every = Math.ceil(bars.length / 6)

  return (
    <section className="desk-chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="desk-chart__sides">
        <figure>
          <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={id}>
            <text x={0} y={10}>
              {axis}
            </text>
            {ticks.map((tick) => (
              <g key={tick}>
                <line x1={left} x2={width} y1={y(tick)} y2={y(tick)} />
                <text x={left - 6} y={y(tick) + 4} textAnchor="end">
                  {tick}
                </text>
              </g>
            ))}
            {bars.map(({ label, parts }, at) => {
              const x = left + at * step
              const below = (index: number) =>
                parts.slice(0, index).reduce((sum, part) => sum + part, 0)
              return (
                <g key={label}>
                  {parts.map((part, index) =>
                    part === 0 ? null : (
                      <rect
                        key={index}
                        data-series={series[index]?.tone ?? 0}
                        x={x + gap / 2}
                        width={step - gap}
                        y={y(below(index) + part)}
                        height={y(below(index)) - y(below(index) + part)}
                      />
                    ),
                  )}
                  {at % every === 0 && (
                    <text x={x + step / 2} y={height - 6} textAnchor="middle">
                      {label}
                    </text>
                  )}
                </g>
              )
            })}
          </svg>
          {series.length > 1 && (
            <figcaption>
              {series.map(({ name, tone }) => (
                <span key={name}>
                  <span aria-hidden className="desk-chart__key" data-series={tone} /> {name}
                </span>
              ))}
            </figcaption>
          )}
        </figure>
        <div className="desk-figures" role="region" aria-label={numbersLabel} tabIndex={0}>
          {children}
        </div>
      </div>
    </section>
  )
}
