import { isDeskWorker } from '@/access/people'
import { listsOfReport } from '@/src/domain/report/listsBehind'
import { reportQuery } from '@/src/domain/report/reportAsk'
import { spansOf, type Span } from '@/src/domain/report/spans'
import { startOfDay, startOfNextDay } from '@/src/domain/time/days'
import { deskDay, deskReport } from '@/src/operations/deskReports'
import { slugs } from '@/src/slugs'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { BacklogChart } from './BacklogChart'
import type { ChartProps } from './chartProps'
import { Comments } from './Comments'
import { FiguresTable } from './Figures'
import { adminLinks } from './links'
import { readPageAsk } from './readAsk'
import { readFilterChoices } from './readFilterChoices'
import { ReportForm } from './ReportForm'
import { AnswerChart, ScoreChart } from './SpreadCharts'
import { TicketTable } from './TicketTable'
import { tilesOf } from './tilesOf'
import { Tiles } from './Tiles'
import { VolumeChart } from './VolumeChart'

/** How the desk does over some days: every number leads to what it counts. */
export async function Reports({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  if (!isDeskWorker(req.user)) notFound()

  const t = deskWords(req.i18n)
  const { language } = req.i18n
  const links = adminLinks(req)
  const { timeZone, today } = await deskDay(req)
  const { ask, show, isWrong } = readPageAsk(searchParams, today)
  const [report, choices] = await Promise.all([
    deskReport(req, ask, timeZone, show),
    readFilterChoices(req),
  ])
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  const chart: ChartProps = {
    ...{ ask, report, links, language, t },
    spans: spansOf(ask.from, ask.until),
    wordSpan: ({ from, until }: Span) =>
      from === until
        ? day.format(new Date(from))
        : day.formatRange(new Date(from), new Date(until)),
    momentsOf: ({ from, until }: Span) => ({
      from: startOfDay(from, timeZone).toISOString(),
      until: startOfNextDay(until, timeZone).toISOString(),
    }),
  }
  const tiles = tilesOf(report.figures.total, {
    lists: listsOfReport(report.moments, ask.filter),
    reopened: links.tickets(`/reports?${reportQuery(ask)}&show=reopened#shown`),
    ...{ links, language, t },
  })

  return (
    <>
      <SetStepNav nav={[{ label: t('tickets'), url: links.tickets() }, { label: t('reports') }]} />
      <Gutter>
        <main className="desk-overview">
          <div className="desk-overview__head">
            <h1>{t('reports')}</h1>
            <nav aria-label={t('reports')}>
              <Link href={links.tickets('/today')}>{t('today')}</Link>
              <Link href={links.collection(slugs.slaCycles, '/report')}>
                {t('reports_promises')}
              </Link>
            </nav>
          </div>
          {isWrong && (
            <p role="alert" className="desk-outcome" data-tone="amber">
              {t('reports_wrong')}
            </p>
          )}
          <ReportForm {...{ ask, today, choices, links, t }} />
          <Tiles label={t('reports')} tiles={tiles} />
          {show && (
            <section id="shown" aria-labelledby="desk-shown">
              <h2 id="desk-shown">{t('reports_shown', { count: report.shown.length })}</h2>
              <TicketTable
                label={t('reports_shown', { count: report.shown.length })}
                tickets={report.shown}
                {...{ links, t }}
              />
            </section>
          )}
          <VolumeChart {...chart} />
          <BacklogChart {...chart} />
          <AnswerChart {...chart} />
          <ScoreChart {...chart} />
          <Comments tickets={report.comments} {...{ links, t }} />
          <FiguresTable {...{ ask, report, links, language, t }} />
          <p className="desk-quiet">{t('reports_zone', { zone: timeZone })}</p>
        </main>
      </Gutter>
    </>
  )
}
