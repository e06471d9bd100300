'use client'

import { isDone, type TicketStatus } from '@/src/domain/ticket/status'
import { toast } from '@payloadcms/ui'
import { AlarmClock, AlarmClockOff, Link, Merge, Split, UserRoundPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { askDesk } from '../askDesk'
import { MenuItem } from '../menu/MenuItem'
import { useDeskWords } from '../useDeskWords'
import type { TicketAction } from './TicketActionDialog'

export type ActedTicket = {
  id: string
  number: number
  status: TicketStatus
  snoozedUntil?: string | null
  mergedInto?: unknown
}

type Props = { ticket: ActedTicket; open: (aside: TicketAction) => void }

/** What is done to a ticket as a whole, in its menu. */
export function TicketActionItems({ ticket, open }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { id, status, snoozedUntil, mergedInto } = ticket

  async function act(path: string) {
    const asked = await askDesk(t, 'DELETE', `tickets/${id}/${path}`)
    if (asked.ok) toast.success(t('aside_undone'))
    else toast.error(asked.words)
    router.refresh()
  }

  return (
    <>
      {!mergedInto && (
        <MenuItem icon={<UserRoundPlus aria-hidden size={16} />} onSelect={() => open('handOver')}>
          {t('aside_handOver')}
        </MenuItem>
      )}
      {mergedInto ? (
        <MenuItem icon={<Merge aria-hidden size={16} />} onSelect={() => void act('merge')}>
          {t('aside_unmerge')}
        </MenuItem>
      ) : (
        <MenuItem icon={<Merge aria-hidden size={16} />} onSelect={() => open('merge')}>
          {t('aside_merge')}
        </MenuItem>
      )}
      <MenuItem icon={<Split aria-hidden size={16} />} onSelect={() => open('split')}>
        {t('aside_split')}
      </MenuItem>
      <MenuItem icon={<Link aria-hidden size={16} />} onSelect={() => open('link')}>
        {t('aside_link')}
      </MenuItem>
      {snoozedUntil && (
        <MenuItem
          icon={<AlarmClockOff aria-hidden size={16} />}
          onSelect={() => void act('snooze')}
        >
          {t('snooze_wake')}
        </MenuItem>
      )}
      {!snoozedUntil && !isDone(status) && (
        <MenuItem icon={<AlarmClock aria-hidden size={16} />} onSelect={() => open('snooze')}>
          {t('aside_snooze')}
        </MenuItem>
      )}
    </>
  )
}
