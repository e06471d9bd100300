'use client'

import { useTranslation } from '@payloadcms/ui'
import { useNow } from '../useNow'
import { useDeskWords } from '../useDeskWords'

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
