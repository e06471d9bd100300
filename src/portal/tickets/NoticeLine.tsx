'use client'
import { useEffect, useState } from 'react'
import { Alert } from '../ui/Alert'

type Props = {
  text: string | undefined
  /** Names what was done: the same, shown again, is no news. */
  told: string
}

const toldBefore = new Set<string>()

/** Says once what was done: neither a reload nor the way back tells it again. */
export function NoticeLine({ text, told }: Props) {
  const [shown, setShown] = useState(() => (toldBefore.has(told) ? undefined : text))
  const [last, setLast] = useState(told)
  // The page is read again without news; what was said stays until one goes on.
  if (last !== told) {
    setLast(told)
    if (text) setShown(toldBefore.has(told) ? undefined : text)
  }
  useEffect(() => {
    if (!text) return
    toldBefore.add(told)
    const address = new URL(location.href)
    if (!address.searchParams.has('done')) return
    address.searchParams.delete('done')
    address.searchParams.delete('told')
    // So that Next goes on from this address as well.
    history.replaceState(null, '', address)
  }, [text, told])
  return (
    <div aria-live="polite">
      {shown && (
        <Alert look="done" className="mb-4 print:hidden">
          {shown}
        </Alert>
      )}
    </div>
  )
}
