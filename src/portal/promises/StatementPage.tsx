import Link from 'next/link'
import { paths } from '../paths'
import { EmptyState } from '../ui/EmptyState'
import { useReader, useWords } from '../useWords'
import type { Statement } from './readStatement'

const link = 'inline-flex min-h-11 items-center text-accent underline underline-offset-2'

/** A month's promises, ticket by ticket, with what became of them. */
export function StatementPage({ month, before, after, rows }: Statement) {
  const t = useWords('promise')
  const { language, timeZone } = useReader()
  const named = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  const moment = new Intl.DateTimeFormat(language, {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone,
  })
  const time = (at: string | null) => (at === null ? '–' : moment.format(new Date(at)))
  const count = (outcome: 'met' | 'breached') =>
    rows.filter((row) => row.outcome === outcome).length
  return (
    <div className="mx-auto max-w-4xl space-y-6">
      <div className="space-y-1">
        <h1 className="text-xl font-semibold">
          {t('titleOf', { month: named.format(new Date(`${month}-01T00:00:00Z`)) })}
        </h1>
        <p className="text-sm text-soft">
          {t('counts', { met: count('met'), breached: count('breached') })}
        </p>
      </div>
      <p className="flex flex-wrap gap-x-6 text-sm">
        <Link className={link} href={paths.promises({ month: before })}>
          {t('monthBefore')}
        </Link>
        {after && (
          <Link className={link} href={paths.promises({ month: after })}>
            {t('monthAfter')}
          </Link>
        )}
        {rows.length > 0 && (
          <a className={link} download href={`/api/tickets/statement?month=${month}&format=csv`}>
            {t('csv')}
          </a>
        )}
      </p>
      {rows.length === 0 ? (
        <EmptyState>{t('none')}</EmptyState>
      ) : (
        <div className="overflow-x-auto">
          <table className="w-full text-start text-sm">
            <thead>
              <tr className="text-soft">
                {(['ticket', 'promised', 'due', 'done', 'outcome'] as const).map((column) => (
                  <th key={column} className="py-2 pe-4 text-start font-medium" scope="col">
                    {t(`column_${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row, index) => (
                <tr key={index} className="border-t border-line">
                  <td className="py-2 pe-4">
                    <Link
                      className="inline-block py-0.5 underline underline-offset-2"
                      href={paths.ticket(row.number)}
                    >
                      #{row.number} <bdi>{row.subject}</bdi>
                    </Link>
                  </td>
                  <td className="py-2 pe-4">{t(`target_${row.target}`)}</td>
                  <td className="py-2 pe-4 whitespace-nowrap">{time(row.dueAt)}</td>
                  <td className="py-2 pe-4 whitespace-nowrap">{time(row.endedAt)}</td>
                  <td className="py-2">{t(`outcome_${row.outcome ?? 'open'}`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  )
}
