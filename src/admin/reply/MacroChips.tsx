'use client'

import type { MacroChanges } from '@/src/domain/cannedReply/cannedReply'
import { X } from 'lucide-react'
import { useDeskWords } from '../useDeskWords'
import { type DeskNames, useChangeWords } from './useReplyWords'

type Props = {
  changes: MacroChanges
  names: DeskNames
  onChange: (changes: MacroChanges) => void
}

/** What is done to the ticket with this message, each of which can be taken off. */
export function MacroChips({ changes, names, onChange }: Props) {
  const t = useDeskWords()
  const worded = useChangeWords(names)(changes)
  if (worded.length === 0) return null
  return (
    <ul aria-label={t('alsoDone')} className="desk-chips desk-does">
      {worded.map(({ field, text }) => (
        <li key={field}>
          {text}
          <button
            type="button"
            aria-label={t('leaveOut', { change: text })}
            onClick={() => {
              const { [field]: _left, ...others } = changes
              onChange(others)
            }}
          >
            <X aria-hidden size={14} />
          </button>
        </li>
      ))}
    </ul>
  )
}
