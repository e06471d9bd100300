'use client'

import { isDone, type TicketStatus } from '@/src/domain/ticket/status'
import { toast } from '@payloadcms/ui'
import { AlarmClock, AlarmClockOff, Link, Merge, Split, UserRoundPlus } from 'lucide-react'
import { useRouter } from 'next/navigation'
import { askDesk } from '../askDesk'
import { MenuItem } from '../menu/MenuItem'
import { useActs } from '../palette/offeredActs'
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

/** What is done to a ticket as a whole, for its menu and for the palette. */
export function useTicketActions({ ticket, open }: Props) {
  const t = useDeskWords()
  const router = useRouter()
  const { id, status, snoozedUntil, mergedInto } = ticket

  async function act(path: string) {
    const asked = await askDesk(t, 'DELETE', `tickets/${id}/${path}`)
    if (asked.ok) toast.success(t('aside_undone'))
    else toast.error(asked.words)
    router.refresh()
  }
  const asks = (aside: TicketAction, Icon: typeof Merge) => ({
    ...{ id: aside as string, label: t(`aside_${aside}`), Icon },
    run: () => open(aside),
  })
  const ends = (path: string, label: string, Icon: typeof Merge) => ({
    ...{ id: path, label, Icon },
    run: () => void act(path),
  })
  const acts = [
    ...(mergedInto
      ? [ends('merge', t('aside_unmerge'), Merge)]
      : [asks('handOver', UserRoundPlus), asks('merge', Merge)]),
    asks('split', Split),
    asks('link', Link),
    ...(snoozedUntil ? [ends('snooze', t('snooze_wake'), AlarmClockOff)] : []),
    ...(!snoozedUntil && !isDone(status) ? [asks('snooze', AlarmClock)] : []),
  ]
  useActs(acts)
  return acts
}

export function TicketActionItems({ acts }: { acts: ReturnType<typeof useTicketActions> }) {
  return acts.map(({ id, label, Icon, run }) => (
    <MenuItem key={id} icon={<Icon aria-hidden size={16} />} onSelect={run}>
      {label}
    </MenuItem>
  ))
}
