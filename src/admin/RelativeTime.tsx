'use client'

import { describeTime } from '@/src/ui/format/describeTime'
import { useTranslation } from '@payloadcms/ui'
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
