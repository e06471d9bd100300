'use client'
import { useIsLate, useLiveState } from '@/src/ui/live/useLiveState'

type Props = { words: { late: string; over: string; signIn: string }; signIn: string }

/** A thin line while the page is not up to date by itself. */
export function ConnectionLine({ words, signIn }: Props) {
  const state = useLiveState()
  const isLate = useIsLate()
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
