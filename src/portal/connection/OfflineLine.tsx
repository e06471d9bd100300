'use client'
import { useOffline } from 'next/offline'
import { expectWholeAnswers } from './wholeAnswers'

if (typeof window !== 'undefined') expectWholeAnswers(window)

/** Says that there is no connection, that the page stays, and that what was begun goes on by itself. */
export function OfflineLine({ text }: { text: string }) {
  const isOffline = useOffline()
  return (
    <div aria-live="polite" className="fixed inset-x-0 bottom-0 z-40 print:hidden">
      {isOffline && (
        <p className="bg-amber-tint px-4 py-1 text-center text-sm text-amber-ink">{text}</p>
      )}
    </div>
  )
}
