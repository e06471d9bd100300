'use client'

import { useSyncExternalStore } from 'react'
import { minute } from '@/src/domain/time/durations'

let present = Date.now()

function subscribe(onChange: () => void) {
  const tick = () => {
    present = Date.now()
    onChange()
  }
  tick()
  const timer = setInterval(tick, minute)
  return () => clearInterval(timer)
}

/** The present, moving on each minute; null on the server and while the page comes to life. */
export function useNow(): Date | null {
  const at = useSyncExternalStore<number | null>(
    subscribe,
    () => present,
    () => null,
  )
  return at === null ? null : new Date(at)
}
