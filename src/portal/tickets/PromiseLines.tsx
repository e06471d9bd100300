import Link from 'next/link'
import type { PromiseShown } from '@/src/domain/clock/promisesShown'
import { paths } from '../paths'
import { useReader, useWords } from '../useWords'

/** "Answer by Tue, 14:00": in the person's own zone. */
export function PromiseLines({ promises }: { promises: readonly PromiseShown[] }) {
  const t = useWords('promise')
  const { language, timeZone } = useReader()
  const spoken = (at: string) =>
    new Intl.DateTimeFormat(language, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      hour: '2-digit',
      minute: '2-digit',
      timeZone,
    }).format(new Date(at))
  return (
    <ul className="space-y-1">
      {promises.map((promise) => (
        <li key={promise.target}>
          {'at' in promise ? (
            <time dateTime={promise.at} title={t('yourTime', { zone: timeZone })}>
              {t(`${promise.target}_${promise.is}`, { time: spoken(promise.at) })}
            </time>
          ) : promise.target === 'clock' ? (
            t(`clock_${promise.is}`)
          ) : (
            t(`${promise.target}_${promise.is}`)
          )}
        </li>
      ))}
      <li>
        <Link className="underline underline-offset-2" href={paths.promises()} prefetch={false}>
          {t('all')}
        </Link>
      </li>
    </ul>
  )
}
