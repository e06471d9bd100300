import { isDeskWorker } from '@/access/people'
import { isMonth, monthOf, reportGroups, type ReportGroup } from '@/src/domain/clock/report'
import { reportOf } from '@/src/operations/slaReports'
import { durationWords } from '@/src/ui/format/durationWords'
import { slugs } from '@/src/slugs'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import { formatAdminURL } from 'payload/shared'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { minute } from '@/src/domain/time/durations'

/** How promises were kept in a month, by what the reader chooses. */
export async function Report({ initPageResult: { req }, searchParams }: AdminViewServerProps) {
  if (!isDeskWorker(req.user)) notFound()

  const t = deskWords(req.i18n)
  const { language } = req.i18n
  const by = reportGroups.find((group) => group === searchParams?.by) ?? 'priority'
  const current = new Date().toISOString().slice(0, 7)
  const asked = searchParams?.month
  const month = isMonth(asked) ? asked : current
  const rows = await reportOf(req, by, monthOf(month))
  const list = (query: string) =>
    formatAdminURL({
      adminRoute: req.payload.config.routes.admin,
      path: `/collections/${slugs.slaCycles}${query}`,
    })
  const page = (group: ReportGroup) => list(`/report?by=${group}&month=${month}`)

  return (
    <>
      <SetStepNav nav={[{ label: t('promises'), url: list('') }, { label: t('report') }]} />
      <Gutter className="desk-report">
        <h1>{t('report')}</h1>
        <form method="get">
          <input name="by" type="hidden" value={by} />
          <label>
            {t('month')} <input defaultValue={month} name="month" type="month" />
          </label>{' '}
          <button type="submit">{t('show')}</button>
        </form>
        <nav aria-label={t('reportBy')}>
          {reportGroups.map((group) => (
            <Link key={group} aria-current={group === by ? 'page' : undefined} href={page(group)}>
              {t(`by_${group}`)}
            </Link>
          ))}
          <a
            download
            href={`/api/${slugs.slaCycles}/report?by=${by}&from=${month}&until=${month}&format=csv`}
          >
            {t('csv')}
          </a>
        </nav>
        {rows.length === 0 ? (
          <p>{t('noPolicy')}</p>
        ) : (
          <table>
            <thead>
              <tr>
                {(
                  ['what', 'target', 'met', 'breached', 'atRisk', 'open', 'median', 'p90'] as const
                ).map((column) => (
                  <th key={column} scope="col">
                    {column === 'what' ? t(`by_${by}`) : t(`report_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={`${row.label} ${row.target}`}>
                  <th scope="row">{row.label ?? '–'}</th>
                  <td>{t(`target_${row.target}`)}</td>
                  <td>{row.met}</td>
                  <td>{row.breached}</td>
                  <td>{row.atRisk}</td>
                  <td>{row.open}</td>
                  <td>
                    {row.median === null ? '–' : durationWords(row.median / minute, language)}
                  </td>
                  <td>{row.p90 === null ? '–' : durationWords(row.p90 / minute, language)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        )}
        <p>
          <Link href={list('?where[outcome][equals]=breached')}>{t('brokenList')}</Link>
        </p>
      </Gutter>
    </>
  )
}
