'use client'

import { useIsLate, useLiveState } from '@/src/ui/live/useLiveState'
import { useDeskWords } from '../useDeskWords'

/** Says that the view is not up to date by itself, while it is not. */
export function LateLine() {
  const t = useDeskWords()
  const state = useLiveState()
  const isLate = useIsLate()
  const text = state === 'over' ? t('liveOver') : isLate ? t('liveLate') : ''
  return (
    <p role="status" className="desk-late">
      {text}
    </p>
  )
}
