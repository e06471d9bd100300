import type { Priority } from '@/src/domain/priority'
import { cn } from '../cn'
import type { Tone } from '../tokens'
import { words } from '../words'
import { PriorityBars } from './PriorityBars'

const looks: Record<Priority, { bars: number; tone?: Tone }> = {
  low: { bars: 1 },
  normal: { bars: 2 },
  high: { bars: 3, tone: 'orange' },
  urgent: { bars: 4, tone: 'red' },
}

/** Bars and a word. In lists the normal priority says nothing. */
export async function PriorityMark({ priority, quiet }: { priority: Priority; quiet?: boolean }) {
  if (quiet && priority === 'normal') return null
  const t = await words('priority')
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
      {t(priority)}
    </span>
  )
}
