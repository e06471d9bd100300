'use client'

import { toast, useConfig } from '@payloadcms/ui'
import { Ellipsis, Eye, FileText, Link2, Printer } from 'lucide-react'
import { DropdownMenu } from 'radix-ui'
import { useState } from 'react'
import type { Following } from '@/src/domain/ticket/followers'
import { slugs } from '@/src/slugs'
import { type TicketAction, TicketActionDialog } from '../ticketActions/TicketActionDialog'
import {
  TicketActionItems,
  useTicketActions,
  type ActedTicket,
} from '../ticketActions/TicketActionItems'
import { MenuItem, MenuLine, MenuLink } from '../menu/MenuItem'
import { useDeskWords } from '../useDeskWords'
import { clientLook, deskAddress, formAddress } from '../addresses'
import { FollowItems, useFollowing } from './FollowItems'

type Props = {
  ticket: ActedTicket
  colleagues: readonly { value: string; label: string }[]
  following: Following
}

/** What else can be done with a ticket: first to it, then with how it is seen. */
export function TicketMenu({ ticket, colleagues, following }: Props) {
  const t = useDeskWords()
  const { admin } = useConfig().config.routes
  const address = deskAddress(admin, ticket.number)
  const [aside, setAside] = useState<TicketAction | null>(null)
  const follows = useFollowing({ ticket: ticket.id, following })
  const acts = useTicketActions({ ticket, open: setAside })

  async function copy() {
    try {
      await navigator.clipboard.writeText(new URL(address, location.href).href)
      toast.success(t('linkCopied'))
    } catch {
      toast.error(t('linkNotCopied', { link: new URL(address, location.href).href }))
    }
  }

  return (
    <>
      <DropdownMenu.Root modal={false}>
        <DropdownMenu.Trigger className="desk-menu__button">
          <Ellipsis aria-hidden size={16} />
          {t('more')}
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content className="desk-menu" align="end" sideOffset={4} loop>
            <TicketActionItems acts={acts} />
            <MenuLine />
            <FollowItems acts={follows} />
            <MenuLine />
            <MenuLink href={clientLook(admin, ticket.number)} icon={<Eye aria-hidden size={16} />}>
              {t('asClient')}
            </MenuLink>
            <MenuLink
              href={formAddress(admin, slugs.tickets, ticket.id)}
              icon={<FileText aria-hidden size={16} />}
            >
              {t('openForm')}
            </MenuLink>
            <MenuItem icon={<Link2 aria-hidden size={16} />} onSelect={() => void copy()}>
              {t('copyLink')}
            </MenuItem>
            <MenuItem icon={<Printer aria-hidden size={16} />} onSelect={() => setTimeout(print)}>
              {t('print')}
            </MenuItem>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      {aside && (
        <TicketActionDialog
          aside={aside}
          ticket={ticket}
          colleagues={colleagues}
          close={() => setAside(null)}
        />
      )}
    </>
  )
}
