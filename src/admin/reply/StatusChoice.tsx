'use client'

import { ticketStatus, type TicketStatus } from '@/src/domain/ticket/status'
import { useDeskWords } from '../useDeskWords'

const offered = ['in_progress', 'waiting', 'resolved'] as const
export type NextStatus = (typeof offered)[number]

type Props = {
  status: TicketStatus
  value: NextStatus | null
  onChange: (status: NextStatus | null) => void
}

/** Where the ticket goes once the message is out. */
export function StatusChoice({ status, value, onChange }: Props) {
  const t = useDeskWords()
  const legal = offered.filter((next) => ticketStatus[status].moves.staff.includes(next))
  return (
    <label className="desk-next">
      {t('thenStatus')}
      <select
        value={value ?? ''}
        onChange={({ target }) => onChange(legal.find((next) => next === target.value) ?? null)}
      >
        <option value="">{t('leaveStatus')}</option>
        {legal.map((next) => (
          <option key={next} value={next}>
            {t(`statusChoice_${next}`)}
          </option>
        ))}
      </select>
    </label>
  )
}
