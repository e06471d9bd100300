import type { Priority } from '@/src/domain/ticket/priority'
import { cn } from '../cn'
import type { Tone } from '../colourTokens'

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

/** Four bars, as many of them filled as the priority is high. */
function PriorityBars({ count }: { count: number }) {
  return (
    <svg aria-hidden viewBox="0 0 14 12" className="h-3 w-3.5" fill="currentColor">
      {[1, 2, 3, 4].map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 3.7}
          y={12 - bar * 3}
          width="2.6"
          height={bar * 3}
          rx="0.8"
          opacity={bar <= count ? 1 : 0.3}
        />
      ))}
    </svg>
  )
}
