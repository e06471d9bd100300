'use client'

import { useEffect, useState } from 'react'
import { keepLetters, outboxPlace, outlineOf } from './keptLetters'
import { isBusy, type Letter } from './outbox'

type Ticket = { viewer: string; ticket: string }

/**
 * Keeps what is on its way over a reload. Whoever leaves the page meanwhile is asked only where the
 * browser could not keep it: all else goes on when they come back.
 */
export function useKeepLetters(
  { viewer, ticket }: Ticket,
  letters: readonly Letter[],
  isReady = true,
): void {
  const outline = outlineOf(letters)
  const [kept, setKept] = useState<string>()
  useEffect(() => {
    if (!isReady) return
    let isOver = false
    void keepLetters(outboxPlace(viewer, ticket), letters).then((isKept) => {
      if (isKept && !isOver) setKept(outline)
    })
    return () => {
      isOver = true
    }
  }, [isReady, viewer, ticket, outline])

  const asks = isBusy(letters) && kept !== outline
  useEffect(() => {
    if (!asks) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [asks])
}
