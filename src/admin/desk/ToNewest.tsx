'use client'

import { useLayoutEffect, useRef } from 'react'

/** Stands at the end of the thread: a ticket is opened where it was left, at its newest message. */
export function ToNewest() {
  const end = useRef<HTMLSpanElement>(null)
  useLayoutEffect(() => {
    const last = end.current?.previousElementSibling?.lastElementChild
    if (!last || location.hash) return
    const { bottom } = last.getBoundingClientRect()
    if (bottom > innerHeight / 2) last.scrollIntoView({ block: 'center', behavior: 'instant' })
  }, [])
  return <span ref={end} hidden />
}
