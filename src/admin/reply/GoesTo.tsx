'use client'

import { Lock, Mail, MailX } from 'lucide-react'
import type { Following } from '../read/readFollowing'
import { useDeskWords } from '../useDeskWords'

type Props = { isNote: boolean; requesterName: string; following: Following }

/** Who will read it, and who hears of it by mail. */
export function GoesTo({ isNote, requesterName: name, following }: Props) {
  const t = useDeskWords()
  const { isRequesterMuted, others } = following
  const Icon = isNote ? Lock : isRequesterMuted ? MailX : Mail
  const say = () => {
    if (isNote) return t('goesToTeam')
    const all = others === 0 ? 'goesTo' : others === 1 ? 'goesToOne' : 'goesToMany'
    return t(isRequesterMuted ? 'goesToMuted' : all, { name, count: others })
  }
  return (
    <p className="desk-goes" data-note={isNote ? '' : undefined}>
      <Icon aria-hidden size={14} />
      <span>{say()}</span>
    </p>
  )
}
