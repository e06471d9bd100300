'use client'

import { useEffect, useRef, type ReactNode } from 'react'

type Props = { label: string; current: string | undefined; children: ReactNode }

/** The row of tabs, which scrolls where it is wider than the window: the one that is open is in sight. */
export function TabStrip({ label, current, children }: Props) {
  const strip = useRef<HTMLElement>(null)
  useEffect(() => {
    const tab = strip.current?.querySelector<HTMLElement>('[aria-current]')
    if (!strip.current || !tab) return
    const [all, one] = [strip.current, tab].map((each) => each.getBoundingClientRect())
    if (!all || !one || (one.left >= all.left && one.right <= all.right)) return
    const middle = one.left - all.left - (all.width - one.width) / 2
    strip.current.scrollBy({ left: middle, behavior: 'instant' })
  }, [current])
  return (
    <nav ref={strip} className="inbox-tabs" aria-label={label}>
      {children}
    </nav>
  )
}
