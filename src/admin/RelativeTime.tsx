'use client'

import { describeTime } from '@/src/ui/format/describeTime'
import { useAuth, useTranslation } from '@payloadcms/ui'
import { useNow } from './useNow'

/** "3 hr. ago", in the zone of the account; without one, in that of the browser once it has told it. */
export function RelativeTime({ at }: { at: string }) {
  const { i18n } = useTranslation()
  const { user } = useAuth()
  const now = useNow()
  const own = (user as { timeZone?: string | null } | null)?.timeZone
  const timeZone = own || (now ? Intl.DateTimeFormat().resolvedOptions().timeZone : 'UTC')
  const time = new Date(at)
  const text = describeTime(time, { now: now ?? time, language: i18n.language, timeZone })
  return (
    <time dateTime={at} title={text.exact}>
      {now ? text.near : text.day}
    </time>
  )
}
