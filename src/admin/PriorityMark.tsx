'use client'

import { priorities, type Priority } from '@/src/domain/ticket/priority'
import { useDeskWords } from './useDeskWords'

/** Bars and a word: as many bars are full as the priority is high. */
export function PriorityMark({ priority }: { priority: Priority }) {
  const t = useDeskWords()
  const full = priorities.indexOf(priority)
  return (
    <span className="desk-priority" data-priority={priority}>
      <span aria-hidden className="desk-priority__bars">
        {priorities.map((each, index) => (
          <span key={each} data-full={index <= full ? '' : undefined} />
        ))}
      </span>
      {t(`priority_${priority}`)}
    </span>
  )
}
