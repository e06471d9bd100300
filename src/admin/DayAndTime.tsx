'use client'

import { dayAndTime, describeTime } from '@/src/ui/format/describeTime'
import { useTranslation } from '@payloadcms/ui'
import { useNow } from './useNow'

/** "Tue, Mar 3, 02:00 PM" in the reader's own zone; until the browser has told it, in UTC. */
export function DayAndTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const now = useNow()
  const time = new Date(at)
  const zone = {
    language: i18n.language,
    timeZone: now ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC',
  }
  return (
    <time dateTime={at} title={describeTime(time, { now: time, ...zone }).exact}>
      {dayAndTime(time, zone)}
      {!now && ' UTC'}
    </time>
  )
}
