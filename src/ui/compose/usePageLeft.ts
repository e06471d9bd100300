'use client'

import { useEffect, useEffectEvent } from 'react'

/** `leave` is called when the page is left, to another page of the desk or for good. */
export function usePageLeft(leave: () => void): void {
  const left = useEffectEvent(leave)
  useEffect(() => {
    const hidden = () => left()
    window.addEventListener('pagehide', hidden)
    return () => {
      window.removeEventListener('pagehide', hidden)
      hidden()
    }
  }, [])
}
