import type { Moments } from '@/src/domain/report/listsBehind'
import type { ReportAsk } from '@/src/domain/report/reportAsk'
import type { Span } from '@/src/domain/report/spans'
import type { DeskReport } from '@/src/operations/deskReports'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from './links'

/** What every chart of the report is drawn from. */
export type ChartProps = {
  ask: ReportAsk
  report: DeskReport
  spans: readonly Span[]
  links: AdminLinks
  language: string
  wordSpan: (span: Span) => string
  momentsOf: (span: Span) => Moments
  t: DeskWords
}
