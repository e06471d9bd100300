'use client'

import { describeTime } from '@/src/ui/format/describeTime'
import { useTranslation } from '@payloadcms/ui'
import { useNow } from './useNow'

/** "3 hr. ago" in the reader's own zone; until the browser has told it, the day in UTC. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const now = useNow()
  const timeZone = now ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC'
  const time = new Date(at)
  const text = describeTime(time, { now: now ?? time, language: i18n.language, timeZone })
  return (
    <time dateTime={at} title={text.exact}>
      {now ? text.near : text.day}
    </time>
  )
}
