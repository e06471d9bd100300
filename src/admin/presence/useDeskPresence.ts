'use client'

import { presenceTimes, type Present } from '@/src/domain/ticket/presence'
import { callApi } from '@/src/ui/compose/callApi'
import { usePresenceEvents } from '@/src/ui/live/usePresenceEvents'
import { useEffect, useEffectEvent, useRef, useState } from 'react'

type ByTicket = Readonly<Record<string, readonly Present[]>>

/** Milliseconds: several come and go at once. */
const gathering = 500

/** Who else is at which ticket, for a list of them: by the ids of the tickets. */
export function useDeskPresence(): ByTicket {
  const [present, setPresent] = useState<ByTicket>({})
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const read = useEffectEvent(async () => {
    timer.current = undefined
    if (document.visibilityState === 'hidden') return
    const outcome = await callApi<ByTicket>({ method: 'GET', path: 'desk/presence' })
    setPresent(outcome.ok ? outcome.doc : {})
  })
  useEffect(() => {
    void read()
    const again = setInterval(() => void read(), presenceTimes.holds)
    return () => {
      clearInterval(again)
      clearTimeout(timer.current)
    }
  }, [])
  usePresenceEvents(() => {
    timer.current ??= setTimeout(() => void read(), gathering)
  })
  return present
}
