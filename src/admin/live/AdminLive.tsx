'use client'

import { LiveDeskProvider } from '@/src/ui/live/LiveDeskProvider'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

type Props = { since?: string; children: ReactNode }

/** Everything inside follows what happens at the desk. */
export function AdminLive({ since, children }: Props) {
  const { user } = useAuth()
  const { config } = useConfig()
  const [now] = useState(() => since ?? new Date().toISOString())
  if (!user) return null
  const address = `${config.routes.api}/desk/events-stream`
  return (
    <LiveDeskProvider address={address} person={String(user.id)} since={now}>
      {children}
    </LiveDeskProvider>
  )
}
