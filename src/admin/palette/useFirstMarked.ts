'use client'

import { useEffect, useRef } from 'react'

/**
 * cmdk tells readers which row is marked only after the first arrow. So the first is marked for them
 * when the list comes up.
 */
export function useFirstMarked() {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (input.current?.getAttribute('aria-activedescendant')) return
      const home = new KeyboardEvent('keydown', { key: 'Home', bubbles: true })
      input.current?.dispatchEvent(home)
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return input
}
