import { SignalHigh, SignalLow, SignalMedium, TriangleAlert, type LucideIcon } from 'lucide-react'
import type { Priority } from '@/src/domain/priority'
import { cn } from '../cn'
import type { Tone } from '../tokens'
import { words } from '../words'

const looks: Record<Priority, { Icon: LucideIcon; tone?: Tone }> = {
  low: { Icon: SignalLow },
  normal: { Icon: SignalMedium },
  high: { Icon: SignalHigh, tone: 'orange' },
  urgent: { Icon: TriangleAlert, tone: 'red' },
}

/** Bars and a word. In lists the normal priority says nothing. */
export async function PriorityMark({ priority, quiet }: { priority: Priority; quiet?: boolean }) {
  if (quiet && priority === 'normal') return null
  const t = await words('priority')
  const { Icon, tone } = looks[priority]
  return (
    <span
      data-tone={tone}
      className={cn(
        'inline-flex items-center gap-1 text-xs font-medium whitespace-nowrap',
        tone ? 'text-tone-ink' : 'text-soft',
        tone === 'red' && 'rounded-full bg-tone-tint px-2 py-0.5',
      )}
    >
      <Icon aria-hidden className="size-4" />
      {t(priority)}
    </span>
  )
}
