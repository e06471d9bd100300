'use client'

import { useEffect, useState, type RefObject } from 'react'

/** Pixels from where on somebody has left the beginning of the list behind. */
const scrolled = 160

/** Whether somebody's hand is in the list: the pointer, the keys, or they have read on further down. */
export function useHand(list: RefObject<HTMLElement | null>): boolean {
  const [hand, setHand] = useState({ pointer: false, focus: false, below: false })
  useEffect(() => {
    const place = list.current
    if (!place) return
    const set = (change: Partial<typeof hand>) => setHand((before) => ({ ...before, ...change }))
    const listeners = [
      [place, 'pointerenter', () => set({ pointer: true })],
      [place, 'pointerleave', () => set({ pointer: false })],
      [place, 'focusin', () => set({ focus: true })],
      [place, 'focusout', () => set({ focus: place.contains(document.activeElement) })],
      [document, 'scroll', () => set({ below: scrollY > scrolled })],
    ] as const
    for (const [on, name, hear] of listeners) on.addEventListener(name, hear, { passive: true })
    return () => {
      for (const [on, name, hear] of listeners) on.removeEventListener(name, hear)
    }
  }, [list])
  return hand.pointer || hand.focus || hand.below
}
