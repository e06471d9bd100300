'use client'

import { useId } from 'react'
import { useDeskWords } from '../useDeskWords'
import type { ClientFound } from './clientFound'
import { Labelled } from './Labelled'

type Props = {
  typed: string
  found: readonly ClientFound[]
  wrong: string | undefined
  onType: (text: string) => void
}

/** For whom a ticket is: the browser's own list of proposals, which every reader and phone knows. */
export function ClientInput({ typed, found, wrong, onType }: Props) {
  const t = useDeskWords()
  const list = useId()
  return (
    <>
      <Labelled label={t('create_client')} hint={t('create_clientHint')} wrong={wrong} required>
        {(handed) => (
          <input
            {...handed}
            list={list}
            dir="auto"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => onType(target.value)}
          />
        )}
      </Labelled>
      <datalist id={list}>
        {found.map(({ id, label }) => (
          <option key={id} value={label} />
        ))}
      </datalist>
    </>
  )
}
