'use client'

import { Lock, Reply } from 'lucide-react'
import { useId } from 'react'
import { useDeskWords } from '../useDeskWords'

type Props = {
  isNote: boolean
  requesterName: string
  onChange: (isNote: boolean) => void
}

/** Who will read what is being written: the one choice that must never go wrong. */
export function KindChoice({ isNote, requesterName, onChange }: Props) {
  const t = useDeskWords()
  const name = useId()
  return (
    <div role="radiogroup" aria-label={t('kindOfMessage')} className="desk-kind">
      <label data-kind="reply">
        <input type="radio" name={name} checked={!isNote} onChange={() => onChange(false)} />
        <Reply aria-hidden size={16} />
        {t('replyTo', { name: requesterName })}
      </label>
      <label data-kind="note">
        <input type="radio" name={name} checked={isNote} onChange={() => onChange(true)} />
        <Lock aria-hidden size={16} />
        {t('note')}
      </label>
    </div>
  )
}
