import type { TicketStatus, WaitingOn } from '@/src/domain/ticket/status'
import type { DeskWords } from './deskWords'

/** The status as the team says it: a ticket that waits says for whom. */
export const statusWord = (
  status: TicketStatus,
  reason: WaitingOn | null | undefined,
  t: DeskWords,
): string => (status === 'waiting' && reason ? t(`waitingOn_${reason}`) : t(`status_${status}`))
