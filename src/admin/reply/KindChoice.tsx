'use client'

import { Lock, Mail, MailX, Reply } from 'lucide-react'
import { useId } from 'react'
import type { Following } from '../read/readFollowing'
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

type GoesToProps = { isNote: boolean; requesterName: string; following: Following }

/** Who will read it, and who hears of it by mail. */
export function GoesTo({ isNote, requesterName: name, following }: GoesToProps) {
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
