'use client'

import { Labelled } from './Labelled'

type Props = {
  label: string
  value: string
  /** What stands there when nothing is chosen; without, something always is. */
  empty?: string
  options: readonly { value: string; label: string }[]
  wrong: string | undefined
  onChange: (value: string) => void
}

/** The browser's own list to choose from. */
export function SelectInput({ label, value, empty, options, wrong, onChange }: Props) {
  return (
    <Labelled label={label} wrong={wrong}>
      {(handed) => (
        <select {...handed} value={value} onChange={({ target }) => onChange(target.value)}>
          {empty !== undefined && <option value="">{empty}</option>}
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Labelled>
  )
}
