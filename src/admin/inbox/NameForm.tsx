'use client'

import { nameMax } from '@/src/domain/limits'
import { useId, useState } from 'react'
import { useDeskWords } from '../useDeskWords'

type Props = {
  name: string
  label: string
  canShare: boolean
  /** Gives back why it could not be. */
  save: (name: string, shared: boolean) => Promise<string | null>
}

/** What a list is called, and whether the team has it. */
export function NameForm({ name, label, canShare, save }: Props) {
  const t = useDeskWords()
  const id = useId()
  const [called, call] = useState(name)
  const [shared, share] = useState(false)
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
      {problem && (
        <p id={id} role="alert">
          {problem}
        </p>
      )}
      {canShare && (
        <label className="inbox-values__check">
          <input
            type="checkbox"
            checked={shared}
            onChange={({ target }) => share(target.checked)}
          />
          {t('inboxViewShare')}
        </label>
      )}
      <button type="submit" disabled={isBusy}>
        {label}
      </button>
    </form>
  )
}
