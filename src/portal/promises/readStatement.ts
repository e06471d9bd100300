import 'server-only'
import { isMonth, type StatementRow } from '@/src/domain/clock/report'
import { statementOf } from '@/src/operations/slaReports'
import { readAs } from '../viewer'

export type Statement = {
  month: string
  before: string
  after: string | null
  rows: StatementRow[]
}

const monthAfter = (month: string, count: number) => {
  const first = new Date(`${month}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() + count)
  return first.toISOString().slice(0, 7)
}

/** The statement of the month that was asked for, else of this one, as the viewer may see it. */
export async function readStatement(asked: string | string[] | undefined): Promise<Statement> {
  const { asPerson } = await readAs()
  const current = new Date().toISOString().slice(0, 7)
  const month = isMonth(asked) ? asked : current
  return {
    month,
    before: monthAfter(month, -1),
    after: month < current ? monthAfter(month, 1) : null,
    rows: await statementOf(asPerson.req, month),
  }
}
