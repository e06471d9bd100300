'use client'
import { useEffect, useState } from 'react'
import { useLiveState } from './useLiveState'

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
