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
    // After Next, which begins each page at its top.
    const frame = requestAnimationFrame(() => {
      if (unread) unread.scrollIntoView({ block: 'start', behavior: 'instant' })
      else if (target.getBoundingClientRect().bottom > innerHeight / 2) {
        target.scrollIntoView({ block: 'center', behavior: 'instant' })
      }
    })
    return () => cancelAnimationFrame(frame)
  }, [first, t])
  return null
}
