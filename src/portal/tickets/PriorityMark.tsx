import type { Priority } from '@/src/domain/ticket/priority'
import { useWords } from '../useWords'
import { PriorityLook } from './Priority'

/** Beside a subject the normal priority says nothing. */
export function PriorityMark({ priority, quiet }: { priority: Priority; quiet?: boolean }) {
  const t = useWords('priority')
  if (quiet && priority === 'normal') return null
  return <PriorityLook priority={priority} label={t(priority)} />
}
