import { listsOfReport } from '@/src/domain/report/listsBehind'
import { backlogBySpan } from '@/src/domain/report/spans'
import { Chart } from './Chart'
import type { ChartProps } from './chartProps'
import { NumberLink } from './NumberLink'

/** How many were not resolved at the end of each day. */
export function BacklogChart({ ask, report, spans, links, wordSpan, momentsOf, t }: ChartProps) {
  const { before, flow } = report.flow
  const left = backlogBySpan(before, flow, spans)
  const last = left.at(-1) ?? before
  const change = last - before
  const word = change > 0 ? 'reports_grew' : change < 0 ? 'reports_shrank' : 'reports_stayed'
  return (
    <Chart
      id="desk-backlog"
      title={t(word, { left: last, change: Math.abs(change) })}
      axis={t('reports_backlogAxis')}
      numbersLabel={`${t('reports_backlogAxis')}: ${t('reports_numbers')}`}
      series={[{ name: t('reports_backlogAxis'), tone: 0 }]}
      bars={spans.map((span, at) => ({ label: wordSpan(span), parts: [left[at] ?? 0] }))}
    >
      <table>
        <thead>
          <tr>
            <th scope="col">{t('reports_day')}</th>
            <th scope="col">{t('reports_backlogAxis')}</th>
          </tr>
        </thead>
        <tbody>
          {[...spans.entries()].toReversed().map(([at, span]) => {
            const { until } = momentsOf(span)
            const lists = listsOfReport(report.moments, ask.filter)
            return (
              <tr key={span.from}>
                <th scope="row">{wordSpan(span)}</th>
                <td>
                  <NumberLink
                    count={left[at] ?? 0}
                    href={links.list(lists.backlogAt(until))}
                    what={wordSpan(span)}
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
