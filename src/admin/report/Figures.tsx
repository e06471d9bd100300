import type { FigureRow, Figures } from '@/src/domain/report/figures'
import { listsOfReport, narrowed, ofRow, type Behind } from '@/src/domain/report/listsBehind'
import { figureGroups, reportQuery, type ReportAsk } from '@/src/domain/report/reportAsk'
import type { DeskReport } from '@/src/operations/deskReports'
import { durationWords } from '@/src/ui/format/durationWords'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from './links'
import { NumberLink } from './NumberLink'

type Props = {
  ask: ReportAsk
  report: Pick<DeskReport, 'figures' | 'moments'>
  links: AdminLinks
  language: string
  t: DeskWords
}

const counts = ['created', 'answered', 'resolved', 'rated'] as const
const columns = [
  'created',
  'answered',
  'answerMedian',
  'answerP90',
  'resolved',
  'resolveMedian',
  'resolveP90',
  'reopened',
  'rated',
  'score',
] as const

/** The same numbers for everybody in a group, side by side; each leads to its list. */
export function FiguresTable({ ask, report, links, language, t }: Props) {
  const { figures, moments } = report
  const { by, filter } = ask
  const lists = listsOfReport(moments, filter)
  const nameOf = ({ key, label }: FigureRow) => {
    if (by === 'priority' && key) return t(`priority_${key as 'low'}`)
    return label ?? t(by === 'assignee' ? 'reports_noAssignee' : 'reports_none')
  }
  const value = (
    row: Figures,
    column: (typeof columns)[number],
    of: string,
    key?: string | null,
  ) => {
    const one = (behind: Behind) => (key === undefined ? behind : narrowed(behind, ofRow(by, key)))
    const what = `${of}, ${t(`reports_${column}`)}`
    const list = counts.find((count) => count === column)
    if (list)
      return <NumberLink count={row[list]} href={links.list(one(lists[list]))} what={what} />
    if (column === 'reopened') {
      const narrow = key ? { ...filter, [by]: key } : filter
      const query = reportQuery({ ...ask, filter: narrow })
      const href = links.tickets(`/reports?${query}&show=reopened#shown`)
      // Nobody and none are no filter of a report.
      if (key === null) return row.reopened
      return <NumberLink count={row.reopened} href={href} what={what} />
    }
    const number = row[column as 'score']
    if (number === null) return <span className="desk-quiet">–</span>
    if (column === 'score') return number.toLocaleString(language, { maximumFractionDigits: 1 })
    return durationWords(number / 60, language)
  }
  const cells = (row: Figures, of: string, key?: string | null) =>
    columns.map((column) => <td key={column}>{value(row, column, of, key)}</td>)

  return (
    <section aria-labelledby="desk-rows">
      <h2 id="desk-rows">{t('reports_rows')}</h2>
      <nav className="desk-spans" aria-label={t('reports_by')}>
        {figureGroups.map((group) => (
          <Link
            key={group}
            href={links.tickets(`/reports?${reportQuery({ ...ask, by: group })}#desk-rows`)}
            aria-current={group === by ? 'true' : undefined}
            prefetch={false}
          >
            {t(`reports_${group}`)}
          </Link>
        ))}
        <a download href={`/api/tickets/report?${reportQuery(ask)}&format=csv`}>
          {t('csv')}
        </a>
      </nav>
      <div className="desk-figures" role="region" aria-labelledby="desk-rows" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t(`reports_${by}`)}</th>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {t(`reports_${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.rows.map((row) => (
              <tr key={row.key ?? ''}>
                <th scope="row">
                  <bdi>{nameOf(row)}</bdi>
                </th>
                {cells(row, nameOf(row), row.key)}
              </tr>
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{t('reports_total')}</th>
              {cells(figures.total, t('reports_total'))}
            </tr>
          </tfoot>
        </table>
      </div>
    </section>
  )
}
