import type { Priority } from '@/src/domain/priority'
import { cn } from '../cn'
import type { Tone } from '../tokens'
import { PriorityBars } from './PriorityBars'

export type PriorityWord = { priority: Priority; label: string }

const looks: Record<Priority, { bars: number; tone?: Tone }> = {
  low: { bars: 1 },
  normal: { bars: 2 },
  high: { bars: 3, tone: 'orange' },
  urgent: { bars: 4, tone: 'red' },
}

/** Bars and a word. */
export function PriorityLook({ priority, label }: PriorityWord) {
  const { bars, tone } = looks[priority]
  return (
    <span
      data-tone={tone}
      className={cn(
        'inline-flex items-center gap-1.5 text-xs leading-5 font-medium whitespace-nowrap',
        tone ? 'text-tone-ink' : 'text-soft',
        tone === 'red' && 'rounded-full bg-tone-tint px-2.5 leading-5',
      )}
    >
      <PriorityBars count={bars} />
      {label}
    </span>
  )
}
