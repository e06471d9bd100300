import { sql } from '@payloadcms/db-postgres'
import type { FigureGroup, ReportFilter } from '@/src/domain/report/reportAsk'
import { isNotMerged } from '../workload'

type Part = ReturnType<typeof sql>

/** The column of `tickets t` behind each group. */
export const columns: Record<FigureGroup, Part> = {
  assignee: sql`t.assigned_to_id`,
  organization: sql`t.organization_id`,
  category: sql`t.category_id`,
  project: sql`t.project_id`,
  priority: sql`t.priority`,
}

/** The tickets that a report speaks of: a duplicate is counted with the ticket that it goes on in. */
export const among = (filter: ReportFilter): Part =>
  sql.join(
    [
      sql.raw(isNotMerged),
      ...Object.entries(filter).map(([group, value]) =>
        group === 'priority'
          ? sql`t.priority = ${value}::enum_tickets_priority`
          : sql`${columns[group as FigureGroup]} = ${value}::uuid`,
      ),
    ],
    sql` and `,
  )

/** A column whose moment lies in the time of a report. */
export const during = (column: Part, { from, until }: { from: string; until: string }): Part =>
  sql`${column} >= ${from}::timestamptz and ${column} < ${until}::timestamptz`
