'use client'

import { useRowLabel, useTranslation } from '@payloadcms/ui'

type Holiday = { date?: string; name?: string; closedFrom?: string; closedTo?: string }

/** "Thu, 24 December 2026 · Christmas Eve · 14:00–24:00" */
export function HolidayLabel() {
  const { data } = useRowLabel<Holiday>()
  const { i18n } = useTranslation()
  const day = data.date ? new Date(data.date) : null
  const words =
    day && !Number.isNaN(day.getTime())
      ? new Intl.DateTimeFormat(i18n.language, {
          weekday: 'short',
          day: 'numeric',
          month: 'long',
          year: 'numeric',
          // A holiday is a day, saved as a moment of it in UTC.
          timeZone: 'UTC',
        }).format(day)
      : '–'
  const part =
    data.closedFrom || data.closedTo
      ? `${data.closedFrom || '00:00'}–${data.closedTo || '24:00'}`
      : null
  return <span>{[words, data.name, part].filter(Boolean).join(' · ')}</span>
}
