import { listsOfReport, narrowed, ofRow } from '@/src/domain/report/listsBehind'
import { countsBySpan } from '@/src/domain/report/spans'
import { Chart } from './Chart'
import type { ChartProps } from './chartProps'
import { NumberLink } from './NumberLink'

const shown = 4

/** What came in, by what it is about. */
export function VolumeChart({
  ask,
  report,
  spans,
  links,
  language,
  wordSpan,
  momentsOf,
  t,
}: ChartProps) {
  const counts = countsBySpan(report.volume, spans)
  const names = new Map(report.volume.map(({ category, name }) => [category, name]))
  const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0)
  const categories = [...counts].toSorted(([, a], [, b]) => sum(b) - sum(a))
  const total = sum(categories.map(([, numbers]) => sum(numbers)))
  const [first] = categories
  const title = first
    ? t('reports_volume', {
        total,
        category: names.get(first[0]) ?? '',
        share: (sum(first[1]) / total).toLocaleString(language, { style: 'percent' }),
      })
    : t('reports_volumeNone')
  const main = categories.slice(0, shown)
  const rest = categories.slice(shown)
  const series = main.map(([id], tone) => ({ name: names.get(id) ?? '', tone }))
  if (rest.length > 0) series.push({ name: t('reports_others'), tone: shown })
  const partsAt = (at: number) => [
    ...main.map(([, numbers]) => numbers[at] ?? 0),
    ...(rest.length > 0 ? [sum(rest.map(([, numbers]) => numbers[at] ?? 0))] : []),
  ]
  const { filter } = ask
  return (
    <Chart
      id="desk-volume"
      title={title}
      axis={t('reports_volumeAxis')}
      numbersLabel={`${t('reports_volumeAxis')}: ${t('reports_numbers')}`}
      series={series}
      bars={spans.map((span, at) => ({ label: wordSpan(span), parts: partsAt(at) }))}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('reports_day')}</th>
            {categories.map(([id]) => (
              <th key={id} scope="col">
                {names.get(id)}
              </th>
            ))}
            <th scope="col">{t('reports_total')}</th>
          </tr>
        </thead>
        <tbody>
          {[...spans.entries()].toReversed().map(([at, span]) => {
            const { created } = listsOfReport(momentsOf(span), filter)
            const day = wordSpan(span)
            return (
              <tr key={span.from}>
                <th scope="row">{day}</th>
                {categories.map(([id, numbers]) => (
                  <td key={id}>
                    <NumberLink
                      count={numbers[at] ?? 0}
                      href={links.list(narrowed(created, ofRow('category', id)))}
                      what={`${day}, ${names.get(id)}`}
                    />
                  </td>
                ))}
                <td>
                  <NumberLink
                    count={sum(categories.map(([, numbers]) => numbers[at] ?? 0))}
                    href={links.list(created)}
                    what={`${day}, ${t('reports_total')}`}
                  />
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </Chart>
  )
}
