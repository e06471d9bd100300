import { slaReport, slaStatement } from '@/src/database/sla/report'
import {
  monthOf,
  type Period,
  type ReportGroup,
  type ReportRow,
  type StatementRow,
} from '@/src/domain/clock/report'
import { slugs } from '@/src/slugs'
import type { PayloadRequest } from 'payload'
import { requireDeskWorker, requirePerson } from './requirePerson'

/** How promises were kept, for those who work on tickets. */
export async function reportOf(
  req: PayloadRequest,
  by: ReportGroup,
  period: Period,
): Promise<ReportRow[]> {
  requireDeskWorker(req)
  return slaReport(req.payload, by, period)
}

/** As many as a page of a list may hold. */
const page = 100
const pagesAtMost = 30

/** How the promises to the tickets of a month were kept, of those that the caller may see. */
export async function statementOf(req: PayloadRequest, month: string): Promise<StatementRow[]> {
  requirePerson(req)
  const { from, until } = monthOf(month)
  const ids: string[] = []
  for (let after = 0, pages = 0; pages < pagesAtMost; pages++) {
    const { docs } = await req.payload.find({
      collection: slugs.tickets,
      where: {
        and: [
          { createdAt: { greater_than_equal: from.toISOString() } },
          { createdAt: { less_than: until.toISOString() } },
          { number: { greater_than: after } },
        ],
      },
      select: { number: true },
      sort: 'number',
      limit: page,
      pagination: false,
      depth: 0,
      overrideAccess: false,
      user: req.user,
      req,
    })
    ids.push(...docs.map(({ id }) => id))
    after = docs.at(-1)?.number ?? after
    if (docs.length < page) break
  }
  return slaStatement(req.payload, ids)
}
