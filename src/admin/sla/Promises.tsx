import { promisesOf } from '@/src/operations/promises'
import type { Promises as Reckoning, WhyLine } from '@/src/domain/clock/why'
import { durationWords } from '@/src/ui/format/durationWords'
import { ChevronDown } from 'lucide-react'
import type { PayloadRequest } from 'payload'
import type { DeskWords } from '../deskWords'
import { TimeLeft } from './TimeLeft'
import { minute } from '@/src/domain/time/durations'

type Props = {
  req: PayloadRequest
  ticket: string
  language: string
  t: DeskWords
}

/** What was promised, what is left of it, and every line that adds up to it. */
export async function Promises({ req, ticket, language, t }: Props) {
  const reckoning = await promisesOf(req, ticket)
  if (!reckoning) return null
  return (
    <section className="desk-promises" aria-label={t('promises')}>
      {reckoning.promises.map((promise) => (
        <details key={promise.target}>
          <summary title={t('whyDue')}>
            <span className="desk-promises__target">{t(`target_${promise.target}`)}</span>
            <TimeLeft
              dueAt={promise.endedAt === null && promise.dueAt ? iso(promise.dueAt) : null}
              left={Math.max(0, Math.ceil((promise.goal - promise.used) / minute))}
              state={promise.state}
            />
            <span className="desk-unseen">{t('whyDue')}</span>
            <ChevronDown aria-hidden size={16} />
          </summary>
          <ol>
            {promise.lines.map((line, index) => (
              <li key={index}>{lineWords(line, reckoning, language, t)}</li>
            ))}
          </ol>
          <p className="desk-quiet">
            {t('whySum', {
              used: durationWords(promise.used / minute, language),
              goal: durationWords(promise.goal / minute, language),
            })}
            {' · '}
            {t('whyPolicy', {
              policy: `${reckoning.policy ?? '–'} (${reckoning.version})`,
              zone: reckoning.timeZone,
            })}
          </p>
        </details>
      ))}
    </section>
  )
}

const iso = (moment: number) => new Date(moment).toISOString()

/** Times in the zone of the calendar: the hours that are counted are its hours. */
function timeWords(moment: number, { timeZone }: Reckoning, language: string) {
  const format = new Intl.DateTimeFormat(language, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return format.format(moment)
}

function lineWords(line: WhyLine, reckoning: Reckoning, language: string, t: DeskWords): string {
  const time = (moment: number) => timeWords(moment, reckoning, language)
  const sum = (millis: number) => durationWords(millis / minute, language)
  const span = (from: number, to: number | null) =>
    to === null
      ? t('whySince', { from: time(from) })
      : t('whyUntil', { from: time(from), to: time(to) })
  switch (line.kind) {
    case 'promised':
      return `${time(line.at)}: ${t(line.roundTheClock ? 'whyPromisedAlways' : 'whyPromised', {
        time: sum(line.goal),
        priority: t(`priority_${line.priority}`),
      })}`
    case 'counted':
      return `${span(line.from, line.to)}: ${t('whyCounted', { sum: sum(line.sum) })}`
    case 'paused':
      return `${span(line.from, line.to)}: ${t('whyPaused', { who: t(`waiting_${line.by ?? 'client'}`) })}`
    case 'over':
      return `${span(line.from, line.to)}: ${t('whyOver')}`
    case 'left':
      return `${span(line.from, line.to)}: ${t('whyLeft', { sum: sum(line.sum), pieces: line.pieces })}`
  }
}
