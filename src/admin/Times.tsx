'use client'

import { dayAndTime, describeTime } from '@/src/ui/format/describeTime'
import { useTranslation } from '@payloadcms/ui'
import { useDeskWords } from './useDeskWords'
import { useNow } from './useNow'
import { useZone } from './useZone'

/** "3 hr. ago", in the zone of the account; without one, in that of the browser once it has told it. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const now = useNow()
  const timeZone = useZone(now !== null)
  const time = new Date(at)
  const text = describeTime(time, { now: now ?? time, language: i18n.language, timeZone })
  return (
    <time dateTime={at} title={text.exact}>
      {now ? text.near : text.day}
    </time>
  )
}

/** "Tue, Mar 3, 02:00 PM" in the zone of the account; without one, in that of the browser once it has told it. */
export function DayAndTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const now = useNow()
  const time = new Date(at)
  const zone = { language: i18n.language, timeZone: useZone(now !== null) }
  return (
    <time dateTime={at} title={describeTime(time, { now: time, ...zone }).exact}>
      {dayAndTime(time, zone)}
      {zone.timeZone === 'UTC' && ' UTC'}
    </time>
  )
}

/** What time it is now where somebody is; the browser tells it, so nothing stands there before. */
export function LocalTime({ timeZone }: { timeZone: string }) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const now = useNow()
  if (!now) return <span>{timeZone}</span>
  const time = new Intl.DateTimeFormat(i18n.language, {
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  })
  return <span title={timeZone}>{t('timeThere', { time: time.format(now) })}</span>
}
