'use client'

import { useContext, useEffect, useState, useSyncExternalStore } from 'react'
import { LiveContext } from './LiveContext'
import type { LiveState } from './LiveEvent'

const never = () => () => undefined

/** Whether what is shown is up to date by itself. */
export function useLiveState(): LiveState {
  const desk = useContext(LiveContext)
  return useSyncExternalStore(
    desk?.watch ?? never,
    () => desk?.state ?? 'starting',
    () => 'starting',
  )
}

/** Milliseconds: most breaks are over before anybody need know. */
const patience = 3_000

/** Whether the stream is cut for so long that people should know. */
export function useIsLate(): boolean {
  const state = useLiveState()
  const [isLate, setLate] = useState(false)
  useEffect(() => {
    if (state !== 'late') return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [state])
  return isLate
}
