'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** What kind of thing it was done to, as the navigation calls it. */
export function ThingCell({ cellData }: DefaultCellComponentProps) {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const slug = String(cellData ?? '')
  const collection = config.collections.find((each) => each.slug === slug)
  const global = config.globals.find((each) => each.slug === slug)
  const label = collection?.labels.singular ?? global?.label
  return <span>{label ? getTranslation(label, i18n) : slug}</span>
}
