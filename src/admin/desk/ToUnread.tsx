'use client'

import { useEffect, useState } from 'react'
import { useDeskWords } from '../useDeskWords'

/**
 * Opens a ticket at the first message that is new to whoever looks, else at the newest one. What was
 * new when the page came up stays marked while it is open.
 */
export function ToUnread({ message }: { message: string | null }) {
  const t = useDeskWords()
  const [first] = useState(message)
  useEffect(() => {
    const messages = [...document.querySelectorAll<HTMLElement>('[data-message]')]
    const unread = messages.find((each) => each.dataset.message === first)
    if (unread) unread.dataset.new = t('newSince')
    const target = unread ?? messages.at(-1)
    if (!target || location.hash) return
    const show = () => {
      if (unread) unread.scrollIntoView({ block: 'start', behavior: 'instant' })
      else if (target.getBoundingClientRect().bottom + scrollY > innerHeight / 2) {
        target.scrollIntoView({ block: 'center', behavior: 'instant' })
      }
    }
    // Payload's navigation moves aside while a page comes up, and squeezes it meanwhile: the place is
    // sought again with each width, until somebody goes their own way.
    let width = 0
    const observer = new ResizeObserver(() => {
      if (target.clientWidth === width) return
      width = target.clientWidth
      show()
    })
    observer.observe(target)
    const leave = () => observer.disconnect()
    const ways = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const
    for (const way of ways) addEventListener(way, leave, { passive: true, once: true })
    return () => {
      leave()
      for (const way of ways) removeEventListener(way, leave)
    }
  }, [first, t])
  return null
}
