import {
  nearSpans,
  readReportAsk,
  reportQuery,
  type ReportAsk,
} from '@/src/domain/report/reportAsk'
import { reportShows, type ReportShow } from '@/src/domain/report/figures'

type Params = Readonly<Record<string, string | string[] | undefined>> | undefined

export type PageAsk = { ask: ReportAsk; show: ReportShow | null; isWrong: boolean }

/** What the address of the page asks for; the usual thirty days where it cannot be read. */
export function readPageAsk(params: Params, today: string): PageAsk {
  const read = readReportAsk(params ?? {}, today)
  const isWrong = 'field' in read
  const ask = isWrong ? (readReportAsk({}, today) as ReportAsk) : read
  return { ask, isWrong, show: reportShows.find((show) => show === params?.show) ?? null }
}

/** The spans that are one click away, each as an address. */
export const spanLinks = (ask: ReportAsk, today: string) =>
  Object.entries(nearSpans(today)).map(([name, span]) => ({
    name: name as keyof ReturnType<typeof nearSpans>,
    query: reportQuery({ ...ask, ...span }),
    isNow: span.from === ask.from && span.until === ask.until,
  }))
