'use client'

import { useDeskWords } from '../useDeskWords'
import type { Option } from './useBulkChoices'

type Props = {
  label: string
  value: string
  options: readonly Option[]
  /** It was asked for by a key. */
  takesFocus?: boolean
  onChange: (value: string) => void
}

/** A choice that begins with none; its name stands in it until one is made. */
export function SelectField({ label, value, options, takesFocus, onChange }: Props) {
  const t = useDeskWords()
  return (
    <select
      aria-label={label}
      value={value}
      autoFocus={takesFocus}
      onChange={({ target }) => onChange(target.value)}
    >
      <option value="">{t('bulk_choose', { what: label })}</option>
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  )
}
