import type { Where } from 'payload'

/** Lists of tickets that the whole team uses. */
export const staffViews: readonly { title: string; where: Where; columns: readonly string[] }[] = [
  {
    title: 'Nobody has taken it',
    where: { assignedTo: { exists: false }, status: { not_in: ['resolved', 'closed'] } },
    columns: ['number', 'subject', 'priority', 'category', 'requesterName', 'createdAt'],
  },
  {
    title: 'High and urgent',
    where: { priority: { in: ['high', 'urgent'] }, status: { not_in: ['resolved', 'closed'] } },
    columns: ['number', 'subject', 'priority', 'status', 'assignedTo', 'lastActivityAt'],
  },
  {
    title: 'Waiting for others',
    where: { status: { equals: 'waiting' } },
    columns: ['number', 'subject', 'waitingOn', 'requesterName', 'assignedTo', 'lastActivityAt'],
  },
]
