import { isDeskWorker } from '@/access/people'
import { deskToday } from '@/src/operations/deskReports'
import { stepsLeft } from '@/src/operations/firstSteps'
import { durationWords } from '@/src/ui/format/durationWords'
import { Gutter, Link, SetStepNav } from '@payloadcms/ui'
import { notFound } from 'next/navigation'
import type { AdminViewServerProps } from 'payload'
import { deskWords } from '../deskWords'
import { namesOf } from '@/src/operations/namesOf'
import { adminLinks } from '../report/links'
import { TicketTable } from '../report/TicketTable'
import { Tiles } from '../report/Tiles'
import { FirstSteps } from './FirstSteps'
import { minute } from '@/src/domain/time/durations'

const tones = { breached: 'danger', atRisk: 'amber' } as const

/** How the desk stands at this moment, and what needs somebody first. */
export async function Today({ initPageResult: { req } }: AdminViewServerProps) {
  if (!isDeskWorker(req.user)) notFound()

  const t = deskWords(req.i18n)
  const { language } = req.i18n
  const links = adminLinks(req)
  const now = new Date()
  const [{ counts, lists, due, waiting, people }, steps] = await Promise.all([
    deskToday(req, now),
    stepsLeft(req),
  ])
  const names = await namesOf(req, 'staff', people)
  const { waitsSince } = counts
  const waited = waitsSince ? (now.getTime() - Date.parse(waitsSince)) / minute : null
  const tiles = (Object.keys(lists) as (keyof typeof lists)[]).map((name) => ({
    name: t(`today_${name}`),
    value: String(counts[name]),
    href: links.list(lists[name]),
    note:
      name === 'waitsForUs' && waited !== null
        ? t('today_since', { time: durationWords(waited, language) })
        : null,
    tone: counts[name] > 0 && name in tones ? tones[name as keyof typeof tones] : undefined,
  }))
  const tables = [
    [t('today_late'), due, t('today_lateNone')],
    [t('today_waiting'), waiting, t('today_waitingNone')],
  ] as const

  return (
    <>
      <SetStepNav nav={[{ label: t('tickets'), url: links.tickets() }, { label: t('today') }]} />
      <Gutter>
        <main className="desk-overview">
          <div className="desk-overview__head">
            <h1>{t('today')}</h1>
            <nav aria-label={t('today')}>
              <Link href={links.tickets('/new')}>{t('newTicket')}</Link>
              <Link href={links.tickets('/reports')}>{t('reports')}</Link>
            </nav>
          </div>
          <FirstSteps {...{ steps, links, t }} />
          <Tiles label={t('today_numbers')} tiles={tiles} />
          {tables.map(([title, tickets, none]) => (
            <section key={title}>
              <h2>{title}</h2>
              {tickets.length === 0 ? (
                <p className="desk-quiet">{none}</p>
              ) : (
                <TicketTable label={title} {...{ tickets, names, links, t }} />
              )}
            </section>
          ))}
        </main>
      </Gutter>
    </>
  )
}
