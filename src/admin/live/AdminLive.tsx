'use client'

import { LiveDeskProvider } from '@/src/ui/live/LiveDeskProvider'
import { useAuth, useConfig } from '@payloadcms/ui'
import { useState, type ReactNode } from 'react'

type Props = {
  since?: string
  /** Whose page it is, where the server knows. */
  person?: string
  children: ReactNode
}

/** Everything inside follows what happens at the desk. */
export function AdminLive({ since, person, children }: Props) {
  const { user } = useAuth()
  const { config } = useConfig()
  const [now] = useState(() => since ?? new Date().toISOString())
  const who = person ?? user?.id
  if (who === undefined) return null
  const address = `${config.routes.api}/desk/events-stream`
  return (
    <LiveDeskProvider address={address} person={String(who)} since={now}>
      {children}
    </LiveDeskProvider>
  )
}
