'use client'

import type { Trigger } from '@/src/ui/editor/typedTrigger'
import { AtSign, BookOpen, MessageSquareText } from 'lucide-react'
import { useDeskWords } from '../useDeskWords'

type Props = { isNote: boolean; onOpen: (trigger: Trigger) => void }

/** The same as the signs, for whoever does not know them yet. */
export function InsertBar({ isNote, onOpen }: Props) {
  const t = useDeskWords()
  const all = [
    { trigger: ';', Icon: MessageSquareText, word: 'cannedInsert' },
    { trigger: '[', Icon: BookOpen, word: 'articleInsert' },
    ...(isNote ? [{ trigger: '@', Icon: AtSign, word: 'mentionInsert' } as const] : []),
  ] as const
  return (
    <div role="group" aria-label={t('inserts')} className="desk-bar desk-inserts">
      {all.map(({ trigger, Icon, word }) => (
        <button key={trigger} type="button" onClick={() => onOpen(trigger)}>
          <Icon aria-hidden size={16} />
          {t(word)}
          <kbd aria-hidden>{trigger}</kbd>
        </button>
      ))}
    </div>
  )
}
