'use client'

import { priorities } from '@/src/domain/ticket/priority'
import type { DefaultCellComponentProps, SelectFieldClient } from 'payload'
import { PriorityMark } from './PriorityMark'

/** The normal priority says nothing in a list. */
export function PriorityCell({ cellData }: DefaultCellComponentProps<SelectFieldClient>) {
  const priority = priorities.find((known) => known === cellData)
  return priority && priority !== 'normal' ? <PriorityMark priority={priority} /> : null
}
