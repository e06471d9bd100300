'use client'

import type { InboxQuery } from '@/src/domain/inbox/inboxQuery'
import { useConfig } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { inboxAddress } from '../addresses'
import { changedText, type ListPlace } from './listAddress'

/** Goes to the same list with something changed; the browser's way back leads here again. */
export function useGo(place: ListPlace) {
  const router = useRouter()
  const { config } = useConfig()
  const addressOf = (change: Partial<InboxQuery>) =>
    inboxAddress(config.routes.admin, changedText(place, change))
  return { addressOf, go: (change: Partial<InboxQuery>) => router.push(addressOf(change)) }
}
