import { csvOf } from '@/src/domain/csv'

/** A table as a file for spreadsheets, kept by nobody on its way. */
export const csvFile = (name: string, rows: Parameters<typeof csvOf>[0]) =>
  new Response(csvOf(rows), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
      'Cache-Control': 'private, no-store',
      'X-Content-Type-Options': 'nosniff',
    },
  })
