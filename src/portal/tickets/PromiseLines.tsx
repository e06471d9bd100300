import Link from 'next/link'
import type { PromiseShown } from '@/src/domain/clock/promisesShown'
import { dayAndTime, describeTime } from '@/src/ui/format/describeTime'
import { paths } from '../paths'
import { useReader, useWords } from '../useWords'

/** "Answer by Tue, 14:00": in the person's own zone. */
export function PromiseLines({ promises }: { promises: readonly PromiseShown[] }) {
  const t = useWords('promise')
  const reader = useReader()
  const exact = (at: string) => describeTime(new Date(at), { now: new Date(), ...reader }).exact
  return (
    <ul className="space-y-1">
      {promises.map((promise) => (
        <li key={promise.target}>
          {'at' in promise ? (
            <time dateTime={promise.at} title={exact(promise.at)}>
              {t(`${promise.target}_${promise.is}`, {
                time: dayAndTime(new Date(promise.at), reader),
              })}
            </time>
          ) : promise.target === 'clock' ? (
            t(`clock_${promise.is}`)
          ) : (
            t(`${promise.target}_${promise.is}`)
          )}
        </li>
      ))}
      <li>
        <Link
          className="inline-block py-0.5 underline underline-offset-2"
          href={paths.promises()}
          prefetch={false}
        >
          {t('all')}
        </Link>
      </li>
    </ul>
  )
}
