'use client'

import { useEffect, useEffectEvent } from 'react'

/** `leave` is called when the page is left, to another page of the desk or for good: then nothing of it
 * runs on. */
export function usePageLeft(leave: (isForGood: boolean) => void): void {
  const left = useEffectEvent(leave)
  useEffect(() => {
    const hidden = () => left(true)
    window.addEventListener('pagehide', hidden)
    return () => {
      window.removeEventListener('pagehide', hidden)
      left(false)
    }
  }, [])
}
