import type { TicketStatus } from '@/src/domain/ticket/status'
import { Badge } from '../ui/Badge'
import { useWords } from '../useWords'
import { statusKey, statusTone } from './statusLook'

type Props = {
  status: TicketStatus
  waitingOn?: string | null
  /** Who asked, where that is not the viewer. */
  colleague?: string | null
}

export function StatusBadge({ status, waitingOn, colleague }: Props) {
  const t = useWords('status')
  return (
    <Badge tone={statusTone(status, waitingOn)}>
      {t(statusKey(status, waitingOn, colleague), { name: colleague ?? '' })}
    </Badge>
  )
}
