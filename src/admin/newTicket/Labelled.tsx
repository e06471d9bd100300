'use client'

import { useId, type ReactElement } from 'react'

type Handed = {
  id: string
  'aria-invalid': boolean | undefined
  'aria-describedby': string | undefined
  'aria-required': boolean | undefined
}

type Props = {
  label: string
  hint?: string | undefined
  wrong?: string | undefined
  required?: boolean
  children: (handed: Handed) => ReactElement
}

/** A field with its name, what to know beforehand, and what is wrong with it. */
export function Labelled({ label, hint, wrong, required, children }: Props) {
  const id = useId()
  const described = [hint && `${id}-hint`, wrong && `${id}-wrong`].filter(Boolean).join(' ')
  return (
    <div className="desk-create__field">
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        'aria-invalid': wrong ? true : undefined,
        'aria-describedby': described || undefined,
        'aria-required': required ? true : undefined,
      })}
      {hint && (
        <p id={`${id}-hint`} className="desk-quiet">
          {hint}
        </p>
      )}
      {wrong && (
        <p id={`${id}-wrong`} className="desk-create__wrong">
          {wrong}
        </p>
      )}
    </div>
  )
}
