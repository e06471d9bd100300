'use client'

import type { Priority } from '@/src/domain/priority'
import { SignalHigh, SignalLow, SignalMedium, TriangleAlert, type LucideIcon } from 'lucide-react'
import { useDeskWords } from './useDeskWords'

const icons: Record<Priority, LucideIcon> = {
  low: SignalLow,
  normal: SignalMedium,
  high: SignalHigh,
  urgent: TriangleAlert,
}

/** Bars and a word. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useDeskWords()
  const Icon = icons[priority]
  return (
    <span className="desk-priority" data-priority={priority}>
      <Icon aria-hidden size={16} />
      {t(`priority_${priority}`)}
    </span>
  )
}
