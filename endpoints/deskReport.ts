import { refusal } from '@/src/domain/refusal'
import { readReportAsk } from '@/src/domain/report/reportAsk'
import { deskDay, figuresOf } from '@/src/operations/deskReports'
import { wrongQuery } from '@/src/words/refuse'
import type { Endpoint } from 'payload'
import { csvFile } from './csvFile'

const rounded = (seconds: number | null) => (seconds === null ? null : Math.round(seconds / 60))

/** What is measured of the tickets of some days, by person, organization, category or alike. */
export const deskReport: Omit<Endpoint, 'root'> = {
  path: '/report',
  method: 'get',
  handler: async (req) => {
    const { timeZone, today } = await deskDay(req)
    const asked = Object.fromEntries(req.searchParams)
    const ask = readReportAsk(asked, today)
    if ('field' in ask) throw wrongQuery(ask.field, refusal('report_form'))
    const { total, rows } = await figuresOf(req, ask, timeZone)
    const { from, until, by } = ask
    if (asked.format !== 'csv') return Response.json({ from, until, by, timeZone, total, rows })
    return csvFile(`report-by-${by}-${from}-${until}`, [
      [by, 'created', 'answered', 'first answer median minutes', 'first answer p90 minutes'].concat(
        ['resolved', 'resolution median minutes', 'resolution p90 minutes', 'reopened'],
        ['rated', 'satisfied', 'score'],
      ),
      ...[{ ...total, key: '', label: 'all' }, ...rows].map((row) => [
        ...[row.label ?? '', row.created, row.answered],
        ...[rounded(row.answerMedian), rounded(row.answerP90)],
        ...[row.resolved, rounded(row.resolveMedian), rounded(row.resolveP90), row.reopened],
        ...[row.rated, row.satisfied, row.score === null ? null : Number(row.score.toFixed(2))],
      ]),
    ])
  },
}
