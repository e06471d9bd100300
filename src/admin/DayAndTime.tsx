'use client'

import { dayAndTime, describeTime } from '@/src/ui/format/describeTime'
import { useTranslation } from '@payloadcms/ui'
import { useNow } from './useNow'
import { useZone } from './useZone'

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
