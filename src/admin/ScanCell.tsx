'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'

const tones: Readonly<Record<string, string>> = { infected: 'danger', failed: 'amber' }

/** What the scan said, in the colour that it has beside the file. */
export function ScanCell({ cellData, field }: DefaultCellComponentProps<SelectFieldClient>) {
  const { i18n } = useTranslation()
  const option = field.options.find((one) => typeof one === 'object' && one.value === cellData)
  if (typeof option !== 'object') return null
  return (
    <span className="desk-scan" data-tone={tones[String(cellData)]}>
      {getTranslation(option.label, i18n)}
    </span>
  )
}
