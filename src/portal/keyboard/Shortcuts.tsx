'use client'

import { useHydrated } from '../useHydrated'
import { useRouter } from 'next/navigation'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ShortcutWords } from './ShortcutsDialog'
import { shortcutsAreOn } from './shortcutsSwitch'

/** Keys belong to whatever is typed into, and to dialogs. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('input, textarea, select, [contenteditable], dialog, [role="dialog"]') !== null

/** Puts the focus on the next or the previous row of the list, from the first on. */
function moveThroughRows(step: 1 | -1) {
  const rows = [...document.querySelectorAll<HTMLElement>('[data-row]')]
  const at = rows.findIndex((row) => row === document.activeElement)
  const next = at < 0 ? rows[0] : rows[at + step]
  next?.focus()
  next?.scrollIntoView({ block: 'nearest' })
}

const ShortcutsDialog = lazy(() => import('./ShortcutsDialog'))

type Props = { words: ShortcutWords; tickets: string; newTicket: string }

const focusOn = (selector: string) => {
  const field = document.querySelector<HTMLElement>(selector)
  field?.focus()
  return field !== null
}

/** The keys of the portal, and the button that tells of them. */
export function Shortcuts({ words, tickets, newTicket }: Props) {
  const router = useRouter()
  const [isOpen, setOpen] = useState(false)
  const isHydrated = useHydrated()

  useEffect(() => {
    const keys: Record<string, () => void> = {
      j: () => moveThroughRows(1),
      k: () => moveThroughRows(-1),
      c: () => router.push(newTicket),
      r: () => focusOn('[data-reply]'),
      '/': () => {
        if (!focusOn('[data-search]')) router.push(tickets)
      },
      '?': () => setOpen(true),
    }
    const press = (event: KeyboardEvent) => {
      const { key, target, ctrlKey, metaKey, altKey, isComposing } = event
      if (event.defaultPrevented || ctrlKey || metaKey || altKey || isComposing) return
      const act = Object.hasOwn(keys, key) ? keys[key] : undefined
      if (!act || isTyping(target) || !shortcutsAreOn()) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [router, tickets, newTicket])

  return (
    <>
      {isHydrated && (
        <button
          type="button"
          aria-haspopup="dialog"
          onClick={() => setOpen(true)}
          className="mx-auto mt-8 hidden min-h-9 items-center gap-2 rounded-lg px-3 text-sm text-soft hover:bg-raised hover:text-ink md:pointer-fine:flex"
        >
          {words.title}
          <kbd className="rounded border border-line-strong px-1.5 font-sans text-xs">?</kbd>
        </button>
      )}
      {isOpen && (
        <Suspense>
          <ShortcutsDialog words={words} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  )
}
