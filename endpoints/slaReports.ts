import { isMonth, monthOf, reportGroups } from '@/src/domain/clock/report'
import { reportOf, statementOf } from '@/src/operations/slaReports'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { csvFile } from './csvFile'
import { code, parsed } from './requestBody'
import { minute } from '@/src/domain/time/durations'

const month = z.string().refine(isMonth, code('month_form'))
const format = z.enum(['json', 'csv']).default('json')

const asked = (req: PayloadRequest) => Object.fromEntries(req.searchParams)
const thisMonth = () => new Date().toISOString().slice(0, 7)

const report = z.object({
  by: z.enum(reportGroups).default('month'),
  from: month.optional(),
  until: month.optional(),
  format,
})

/** How promises were kept, by what the caller asks for: the months from one to another, included. */
export const slaReport: Omit<Endpoint, 'root'> = {
  path: '/report',
  method: 'get',
  handler: async (req) => {
    const { by, from, until, format: as } = parsed(report, asked(req))
    const last = until ?? thisMonth()
    const period = { from: monthOf(from ?? last).from, until: monthOf(last).until }
    const rows = await reportOf(req, by, period)
    if (as === 'json') return Response.json({ by, rows })
    return csvFile(`promises-by-${by}`, [
      [by, 'target', 'met', 'breached', 'open', 'at risk', 'median minutes', 'p90 minutes'],
      ...rows.map(({ label, target, met, breached, open, atRisk, median, p90 }) => [
        ...[label, target, met, breached, open, atRisk],
        ...[median, p90].map((value) => (value === null ? null : Math.round(value / minute))),
      ]),
    ])
  },
}

const statement = z.object({ month: month.optional(), format })

/** How the promises of one month were kept, ticket by ticket, of those that the caller may see. */
export const slaStatement: Omit<Endpoint, 'root'> = {
  path: '/statement',
  method: 'get',
  handler: async (req) => {
    const { month: asksFor, format: as } = parsed(statement, asked(req))
    const chosen = asksFor ?? thisMonth()
    const rows = await statementOf(req, chosen)
    if (as === 'json') return Response.json({ month: chosen, rows })
    return csvFile(`promises-${chosen}`, [
      ['number', 'subject', 'created', 'priority', 'target', 'due', 'ended', 'outcome'],
      ...rows.map((row) => [
        ...[row.number, row.subject, row.createdAt, row.priority, row.target],
        ...[row.dueAt, row.endedAt, row.outcome],
      ]),
    ])
  },
}
