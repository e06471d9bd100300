import type { TicketStatus } from '@/src/domain/ticketStatus'
import { Badge } from '../ui/Badge'
import { words } from '../words'
import { statusKey } from './statusKey'
import { statusTone } from './statusTone'

type Props = { status: TicketStatus; waitingOn?: string | null }

export async function StatusBadge({ status, waitingOn }: Props) {
  const t = await words('status')
  return <Badge tone={statusTone(status, waitingOn)}>{t(statusKey(status, waitingOn))}</Badge>
}
