'use client'

import { fold } from '@/src/domain/search/fold'
import { useState } from 'react'
import { useDeskWords } from '../useDeskWords'
import { InsertPanel } from './InsertPanel'

type Props = {
  colleagues: readonly { value: string; label: string }[]
  onChoose: (name: string) => void
  onClose: (typed: string | null) => void
}

/** Colleagues to call in a note. */
export function ColleaguePanel({ colleagues, onChoose, onClose }: Props) {
  const t = useDeskWords()
  const [typed, setTyped] = useState('')
  const sought = fold(typed)
  return (
    <InsertPanel
      trigger="@"
      label={t('mentionSearch')}
      hint={t('mentionNotFound')}
      isBusy={false}
      onType={setTyped}
      onClose={onClose}
      options={colleagues
        .filter(
          ({ label }) =>
            fold(label)
              .split(' ')
              .some((word) => word.startsWith(sought)) || fold(label).startsWith(sought),
        )
        .map(({ value, label }) => ({
          key: value,
          choose: () => onChoose(label),
          name: <span className="desk-insert__name">{label}</span>,
        }))}
    />
  )
}
