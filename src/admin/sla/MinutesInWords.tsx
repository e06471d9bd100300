'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import { useDeskWords } from '../useDeskWords'

const hour = 60

/** Below a number of minutes: how many hours that is. */
export function MinutesInWords({ path }: { path: string }) {
  const t = useDeskWords()
  const { i18n } = useTranslation()
  const value = useFormFields(([fields]) => fields[path]?.value)
  const minutes = typeof value === 'number' && value > 0 ? value : null
  const hours = new Intl.NumberFormat(i18n.language, {
    style: 'unit',
    unit: 'hour',
    maximumFractionDigits: 1,
  })
  return (
    <p className="field-description">
      {minutes === null
        ? t('people_minutesNone')
        : t('people_minutes', { hours: hours.format(minutes / hour) })}
    </p>
  )
}
