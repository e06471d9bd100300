'use client'

import { toast } from '@payloadcms/ui'
import { AlarmClock, AlarmClockOff, Link, Merge, Split, UserRoundPlus } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useRouter } from 'next/navigation'
import type { ReactNode } from 'react'
import { isDone, type TicketStatus } from '@/src/domain/ticket/status'
import { useDeskWords } from '../useDeskWords'
import type { Aside } from './AsideDialog'
import { askDesk } from './askDesk'

export type AsideTicket = {
  id: string
  number: number
  status: TicketStatus
  snoozedUntil?: string | null
  mergedInto?: unknown
}

type Props = { ticket: AsideTicket; open: (aside: Aside) => void }

/** What is done to a ticket as a whole, in its menu. */
export function AsideItems({ ticket, open }: Props) {
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
        <Item icon={<UserRoundPlus aria-hidden size={16} />} onSelect={() => open('handOver')}>
          {t('aside_handOver')}
        </Item>
      )}
      {mergedInto ? (
        <Item icon={<Merge aria-hidden size={16} />} onSelect={() => void act('merge')}>
          {t('aside_unmerge')}
        </Item>
      ) : (
        <Item icon={<Merge aria-hidden size={16} />} onSelect={() => open('merge')}>
          {t('aside_merge')}
        </Item>
      )}
      <Item icon={<Split aria-hidden size={16} />} onSelect={() => open('split')}>
        {t('aside_split')}
      </Item>
      <Item icon={<Link aria-hidden size={16} />} onSelect={() => open('link')}>
        {t('aside_link')}
      </Item>
      {snoozedUntil && (
        <Item icon={<AlarmClockOff aria-hidden size={16} />} onSelect={() => void act('snooze')}>
          {t('snooze_wake')}
        </Item>
      )}
      {!snoozedUntil && !isDone(status) && (
        <Item icon={<AlarmClock aria-hidden size={16} />} onSelect={() => open('snooze')}>
          {t('aside_snooze')}
        </Item>
      )}
    </>
  )
}

type ItemProps = { icon: ReactNode; onSelect: () => void; children: ReactNode }

const Item = ({ icon, onSelect, children }: ItemProps) => (
  <DropdownMenu.Item className="desk-menu__item" onSelect={onSelect}>
    {icon}
    {children}
  </DropdownMenu.Item>
)
