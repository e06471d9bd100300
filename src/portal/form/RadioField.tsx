'use client'
import { use } from 'react'
import { FormStateContext } from './FormStateContext'

type Props = {
  name: string
  label: string
  hint?: string
  choices: readonly { value: string; label: string; meaning: string }[]
  /** None is chosen without. */
  defaultValue?: string
}

/** A choice among few, each with what it means. */
export function RadioField({ name, label, hint, choices, defaultValue }: Props) {
  const { values, attempt } = use(FormStateContext)
  const chosen = values[name] || defaultValue
  return (
    <fieldset aria-describedby={hint && `${name}-hint`}>
      <legend className="mb-1.5 text-sm font-medium">{label}</legend>
      {hint && (
        <p id={`${name}-hint`} className="-mt-1 mb-2 text-sm text-soft">
          {hint}
        </p>
      )}
      <div key={attempt} className="grid gap-2 sm:grid-cols-2">
        {choices.map(({ value, label: word, meaning }) => (
          <label
            key={value}
            className="flex cursor-pointer gap-3 rounded-lg border border-line-strong bg-surface px-3 py-2 text-sm has-checked:border-accent has-checked:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              aria-describedby={`${name}-${value}`}
              className="mt-0.5 size-4 shrink-0 accent-accent outline-none"
            />
            <span className="min-w-0">
              <span className="block font-medium">{word}</span>
              <span id={`${name}-${value}`} className="block text-soft">
                {meaning}
              </span>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
