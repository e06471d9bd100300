'use client'
import { useContext, useSyncExternalStore } from 'react'
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
