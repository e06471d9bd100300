import { answerBounds } from '@/src/domain/report/figures'
import { listsOfReport } from '@/src/domain/report/listsBehind'
import { reportQuery } from '@/src/domain/report/reportAsk'
import { durationWords } from '@/src/ui/format/durationWords'
import { Chart } from './Chart'
import type { ChartProps } from './chartProps'
import { NumberLink } from './NumberLink'

type Row = { label: string; short: string; count: number; href: string }

const Rows = ({ of, count, rows }: { of: string; count: string; rows: readonly Row[] }) => (
  <table>
    <thead>
      <tr>
        <th scope="col">{of}</th>
        <th scope="col">{count}</th>
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.label}>
          <th scope="row">{row.label}</th>
          <td>
            <NumberLink count={row.count} href={row.href} what={row.label} />
          </td>
        </tr>
      ))}
    </tbody>
  </table>
)

/** How long people wait for a first answer. */
export function AnswerChart({ ask, report, links, language, t }: ChartProps) {
  const { answers } = report.spread
  const { answerMedian, answerP90 } = report.figures.total
  const rows = answers.map((count, at): Row => {
    const bound = answerBounds[at]
    const time = bound === undefined ? null : durationWords(bound, language)
    return {
      label: time === null ? t('reports_longer') : t('reports_upTo', { time }),
      short: time === null ? t('reports_longer') : `≤ ${time}`,
      count,
      href: links.tickets(`/reports?${reportQuery(ask)}&show=answer-${at}#shown`),
    }
  })
  const words = (seconds: number) => durationWords(seconds / 60, language)
  return (
    <Chart
      id="desk-answers"
      title={
        answerMedian === null || answerP90 === null
          ? t('reports_answersNone')
          : t('reports_answers', { median: words(answerMedian), p90: words(answerP90) })
      }
      axis={t('reports_answersAxis')}
      numbersLabel={`${t('reports_answersAxis')}: ${t('reports_numbers')}`}
      series={[{ name: t('reports_answersAxis'), tone: 0 }]}
      bars={rows.map(({ short, count }) => ({ label: short, parts: [count] }))}
    >
      <Rows of={t('reports_timeTaken')} count={t('reports_answersAxis')} rows={rows} />
    </Chart>
  )
}

/** How content people were. */
export function ScoreChart({ ask, report, links, language, t }: ChartProps) {
  const { score, rated } = report.figures.total
  const lists = listsOfReport(report.moments, ask.filter)
  const rows = report.spread.scores.map((count, at): Row => ({
    label: String(at + 1),
    short: String(at + 1),
    count,
    href: links.list(lists.score(at + 1)),
  }))
  return (
    <Chart
      id="desk-scores"
      title={
        score === null
          ? t('reports_scoresNone')
          : t('reports_scores', {
              score: score.toLocaleString(language, { maximumFractionDigits: 1 }),
              total: rated,
            })
      }
      axis={t('reports_scoresAxis')}
      numbersLabel={`${t('reports_scoresAxis')}: ${t('reports_numbers')}`}
      series={[{ name: t('reports_scoresAxis'), tone: 0 }]}
      bars={rows.map(({ short, count }) => ({ label: short, parts: [count] }))}
    >
      <Rows of={t('reports_scoreOf')} count={t('reports_scoresAxis')} rows={rows} />
    </Chart>
  )
}
