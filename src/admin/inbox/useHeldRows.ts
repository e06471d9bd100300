'use client'

import { heldRows } from '@/src/domain/inbox/heldRows'
import type { InboxRow } from '@/src/operations/inbox/readInbox'
import { type RefObject, useEffect, useState } from 'react'

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

type Shown = { listKey: string; rows: readonly InboxRow[] }

/** The rows to show: what was read last, or what stands under the hand while it does. */
export function useHeldRows(rows: readonly InboxRow[], listKey: string, isHeld: boolean) {
  const [shown, show] = useState<Shown>({ listKey, rows })
  const isOther = shown.listKey !== listKey
  if (isOther || (!isHeld && shown.rows !== rows)) show({ listKey, rows })
  const held = isHeld && !isOther ? heldRows(shown.rows, rows) : { rows, arrived: 0 }
  return { ...held, showNew: () => show({ listKey, rows }) }
}
