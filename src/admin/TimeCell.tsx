'use client'

import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { RelativeTime } from './RelativeTime'

export function TimeCell({ cellData }: DefaultCellComponentProps<DateFieldClient>) {
  return cellData ? <RelativeTime at={String(cellData)} /> : null
}
