'use client'

import type { DateFieldClient, DefaultCellComponentProps } from 'payload'
import { TimeLeft } from './TimeLeft'

type Row = { slaStatus?: string | null; slaLeft?: number | null; slaDueAt?: string | null }

/** What is due next, counting down. */
export function DueCell({ cellData, rowData }: DefaultCellComponentProps<DateFieldClient>) {
  const { slaStatus, slaLeft } = rowData as Row
  return <TimeLeft dueAt={cellData ? String(cellData) : null} left={slaLeft} state={slaStatus} />
}
