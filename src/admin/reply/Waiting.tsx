'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { useDeskWords } from '../useDeskWords'

type Props = { due?: string; onUndo: () => void; onSendNow: () => void }

/** A reply that can still be taken back, and for how long. */
export function Waiting({ due, onUndo, onSendNow }: Props) {
  const t = useDeskWords()
  const [now, setNow] = useState(() => Date.now())
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250)
    return () => clearInterval(timer)
  }, [])
  const look = { type: 'button', size: 'small', margin: false } as const
  const left = Math.max(0, Math.ceil((Date.parse(due ?? '') - now) / 1000))
  return (
    <div className="desk-waiting">
      <p role="status" className="desk-quiet">
        {t('waitsToBeSent')}
      </p>
      {/* Told once above: a number that is read aloud every second would drown all else. */}
      <span aria-hidden className="desk-waiting__left">
        {left}
      </span>
      <div className="desk-actions">
        <Button {...look} buttonStyle="primary" onClick={onUndo}>
          {t('undoSend')}
        </Button>
        <Button {...look} buttonStyle="secondary" onClick={onSendNow}>
          {t('sendNow')}
        </Button>
      </div>
    </div>
  )
}
