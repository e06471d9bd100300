'use client'
import { useEffect, useState } from 'react'
import { useLiveState } from '@/src/live/useLiveState'

type Props = { words: { late: string; over: string; signIn: string }; signIn: string }

/** Milliseconds: most breaks are over before anybody need know. */
const patience = 3_000

/** A thin line while the page is not up to date by itself. */
export function ConnectionLine({ words, signIn }: Props) {
  const state = useLiveState()
  const [isLate, setLate] = useState(false)

  useEffect(() => {
    if (state !== 'late') return
    const timer = setTimeout(() => setLate(true), patience)
    return () => {
      clearTimeout(timer)
      setLate(false)
    }
  }, [state])

  const text = state === 'over' ? words.over : isLate ? words.late : null
  return (
    <div role="status" className="fixed inset-x-0 bottom-0 z-30 print:hidden">
      {text && (
        <p className="bg-amber-tint px-4 py-1 text-center text-sm text-amber-ink">
          {text}{' '}
          {state === 'over' && (
            <a href={signIn} target="_blank" className="underline underline-offset-2">
              {words.signIn}
            </a>
          )}
        </p>
      )}
    </div>
  )
}
