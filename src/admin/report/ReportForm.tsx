import { figureGroups, type ReportAsk } from '@/src/domain/report/reportAsk'
import { priorities } from '@/src/domain/ticket/priority'
import { Link } from '@payloadcms/ui'
import type { DeskWords } from '../deskWords'
import type { AdminLinks } from './links'
import { spanLinks } from './readAsk'
import type { FilterChoices } from './readFilterChoices'

type Props = {
  ask: ReportAsk
  today: string
  choices: FilterChoices
  links: AdminLinks
  t: DeskWords
}

/** Which days and which tickets; a form that works without a script. */
export function ReportForm({ ask, today, choices, links, t }: Props) {
  const options = {
    ...choices,
    priority: priorities.map((value) => ({ value, label: t(`priority_${value}`) })),
  }
  return (
    <>
      <nav className="desk-spans" aria-label={t('reports_spans')}>
        {spanLinks(ask, today).map(({ name, query, isNow }) => (
          <Link
            key={name}
            href={links.tickets(`/reports?${query}`)}
            aria-current={isNow ? 'true' : undefined}
            prefetch={false}
          >
            {t(`reports_${name}`)}
          </Link>
        ))}
      </nav>
      {/* Anew with every address: what was typed belongs to the one before. */}
      <form
        key={JSON.stringify(ask)}
        method="get"
        className="desk-filters"
        aria-label={t('reports_spans')}
      >
        <input name="by" type="hidden" value={ask.by} />
        <label>
          {t('reports_from')}
          <input name="from" type="date" defaultValue={ask.from} max={today} />
        </label>
        <label>
          {t('reports_until')}
          <input name="until" type="date" defaultValue={ask.until} max={today} />
        </label>
        {figureGroups.map((group) => (
          <label key={group}>
            {t(`reports_${group}`)}
            <select name={group} defaultValue={ask.filter[group] ?? ''}>
              <option value="">{t('reports_any')}</option>
              {options[group].map(({ value, label }) => (
                <option key={value} value={value}>
                  {label}
                </option>
              ))}
            </select>
          </label>
        ))}
        <button type="submit">{t('show')}</button>
      </form>
    </>
  )
}
