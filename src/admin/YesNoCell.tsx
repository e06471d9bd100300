'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps } from 'payload'

/** A box that is ticked or not, in a word; Payload shows `true` and `false` as code. */
export function YesNoCell({ cellData }: DefaultCellComponentProps) {
  const { t } = useTranslation()
  return <span>{t(cellData === true ? 'general:yes' : 'general:no')}</span>
}
