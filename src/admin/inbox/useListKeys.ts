'use client'

import { useEffect, useEffectEvent, useRef, type RefObject } from 'react'
import { deskKeys } from '../keys/deskKeys'
import { isTyping } from '@/src/ui/keys/isTyping'
import { keysAreOn } from '@/src/ui/keys/keysSwitch'
import { useKeys } from '../keys/useKeys'
import type { Selected } from './useSelected'

const rowsOf = (list: HTMLElement | null) => [
  ...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? []),
]

const rowAt = (list: HTMLElement | null) => {
  const row = document.activeElement?.closest('li')?.querySelector<HTMLElement>('[data-row]')
  return row && list?.contains(row) ? row : undefined
}

/** What `g` and a letter lead to. */
const tabs: Readonly<Record<string, string>> = {
  [deskKeys.goMine.key]: 'mine',
  [deskKeys.goUnassigned.key]: 'unassigned',
  [deskKeys.goWaiting.key]: 'waiting',
  [deskKeys.goBreaching.key]: 'breaching',
  [deskKeys.goOpen.key]: 'open',
  [deskKeys.goClosed.key]: 'closed',
}
/** Milliseconds that a second letter may take. */
const patience = 1_500

/** The keys of a list: one row on or back, open it, mark it, search, and `g` with a letter for a tab. */
export function useListKeys(
  list: RefObject<HTMLElement | null>,
  { toggle, all }: Pick<Selected, 'toggle' | 'all'>,
) {
  const begun = useRef(0)

  const step = (by: 1 | -1) => {
    const rows = rowsOf(list.current)
    const row = rowAt(list.current)
    const at = row ? rows.indexOf(row) + by : by > 0 ? 0 : rows.length - 1
    rows[Math.min(Math.max(at, 0), rows.length - 1)]?.focus()
  }
  useKeys({
    next: () => step(1),
    previous: () => step(-1),
    openRow: () => rowAt(list.current)?.click(),
    mark: () => {
      const id = rowAt(list.current)?.dataset.row
      if (id) toggle(id)
    },
    markTo: () => {
      const id = rowAt(list.current)?.dataset.row
      if (id) toggle(id, true)
    },
    markAll: all,
    search: () => document.querySelector<HTMLElement>('[data-inbox-search]')?.focus(),
  })

  // Before all others: the second letter of the two has a meaning of its own.
  const press = useEffectEvent((event: KeyboardEvent) => {
    const { key, target, ctrlKey, metaKey, altKey, isComposing } = event
    if (ctrlKey || metaKey || altKey || isComposing || isTyping(target) || !keysAreOn()) return
    const isSecond = Date.now() - begun.current < patience
    begun.current = key === 'g' ? Date.now() : 0
    const tab = isSecond ? tabs[`g ${key}`] : undefined
    if (!tab) return
    event.preventDefault()
    document.querySelector<HTMLElement>(`[data-tab="${tab}"]`)?.click()
  })
  useEffect(() => {
    const hear = (event: KeyboardEvent) => press(event)
    document.addEventListener('keydown', hear, true)
    return () => document.removeEventListener('keydown', hear, true)
  }, [])
}
