'use client'

import { sharings, type Sharing } from '@/src/domain/inbox/sharedWith'
import { nameMax } from '@/src/domain/limits'
import { useId, useState } from 'react'
import { useDeskWords } from '../useDeskWords'

type Props = {
  name: string
  label: string
  sharing: Sharing
  asks: 'name' | 'sharing' | 'both'
  /** Gives back why it could not be. */
  save: (name: string, sharing: Sharing) => Promise<string | null>
}

/** What a list is called, and who of the team sees it. */
export function NameForm({ name, label, sharing, asks, save }: Props) {
  const t = useDeskWords()
  const id = useId()
  const [called, call] = useState(name)
  const [shared, share] = useState(sharing)
  const [problem, setProblem] = useState<string | null>(null)
  const [isBusy, setBusy] = useState(false)

  async function submit() {
    if (isBusy) return
    if (!called.trim()) {
      setProblem(t('inboxViewUnnamed'))
      return
    }
    setBusy(true)
    setProblem(await save(called.trim(), shared))
    setBusy(false)
  }
  return (
    <form
      className="inbox-values"
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      {asks !== 'sharing' && (
        <label>
          {t('inboxViewName')}
          <input
            type="text"
            maxLength={nameMax}
            value={called}
            aria-invalid={problem !== null}
            aria-describedby={problem ? id : undefined}
            onChange={({ target }) => {
              call(target.value)
              setProblem(null)
            }}
          />
        </label>
      )}
      {problem && (
        <p id={id} role="alert">
          {problem}
        </p>
      )}
      {asks !== 'name' && (
        <label>
          {t('inboxViewSharing')}
          <select
            value={shared}
            onChange={({ target }) => {
              const chosen = sharings.find((each) => each === target.value)
              if (chosen) share(chosen)
            }}
          >
            {sharings.map((each) => (
              <option key={each} value={each}>
                {t(`inboxViewSharing_${each}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit" disabled={isBusy}>
        {label}
      </button>
    </form>
  )
}
