'use client'

import { useLiveRefresh } from '@/src/ui/live/useLiveRefresh'
import { useSelection } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useTransition } from 'react'
import { AdminLive } from './AdminLive'

/** Reads the list again now and then while things happen, but not under somebody's hands. */
export function FollowList() {
  return (
    <AdminLive>
      <Follow />
    </AdminLive>
  )
}

/** Somebody is choosing filters: Payload drops one that is added while the list is read. */
const isAtControls = () => Boolean(document.activeElement?.closest('.list-controls'))

function Follow() {
  const router = useRouter()
  const { count } = useSelection()
  const [isReading, startReading] = useTransition()
  const refresh = () => {
    if (count === 0 && !isAtControls()) startReading(() => router.refresh())
  }
  useLiveRefresh({ refresh, pause: 5_000 })
  return isReading && <span hidden data-reading />
}
