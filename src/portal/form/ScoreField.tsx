'use client'
import { use } from 'react'
import { FormStateContext } from './FormStateContext'

type Props = {
  name: string
  label: string
  choices: readonly { value: string; label: string }[]
  defaultValue?: string
}

/** One of a few values, each a number and a word. */
export function ScoreField({ name, label, choices, defaultValue }: Props) {
  const { fields, values, attempt } = use(FormStateContext)
  const error = fields[name]
  const chosen = values[name] || defaultValue
  return (
    <fieldset aria-describedby={error ? `${name}-error` : undefined} className="space-y-1.5">
      <legend className="font-medium">{label}</legend>
      <div key={attempt} className="grid grid-cols-1 gap-2 sm:grid-cols-5">
        {choices.map(({ value, label: word }) => (
          <label
            key={value}
            className="flex min-h-11 cursor-pointer items-center gap-2 rounded-lg border border-line-strong bg-surface px-3 has-checked:border-accent has-checked:bg-raised has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-accent"
          >
            <input
              type="radio"
              name={name}
              value={value}
              defaultChecked={value === chosen}
              className="size-4 accent-accent outline-none"
            />
            <span>
              <span className="font-semibold">{value}</span> {word}
            </span>
          </label>
        ))}
      </div>
      {error && (
        <p id={`${name}-error`} className="font-medium text-danger-ink">
          {error}
        </p>
      )}
    </fieldset>
  )
}
