'use client'

import { useEffect, useRef } from 'react'

/** Stands at the end of the thread: a ticket is opened where it was left, at its newest message. */
export function ToNewest() {
  const end = useRef<HTMLSpanElement>(null)
  useEffect(() => {
    const last = end.current?.previousElementSibling?.lastElementChild
    if (!last || location.hash) return
    // After Next, which begins each page at its top.
    const frame = requestAnimationFrame(() => {
      const { bottom } = last.getBoundingClientRect()
      if (bottom > innerHeight / 2) last.scrollIntoView({ block: 'center', behavior: 'instant' })
    })
    return () => cancelAnimationFrame(frame)
  }, [])
  return <span ref={end} hidden />
}
