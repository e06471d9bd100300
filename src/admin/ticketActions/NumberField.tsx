'use client'

import { useDeskWords } from '../useDeskWords'

type Props = { value: string; onChange: (value: string) => void }

/** Another ticket, as people name it: with or without its sign. */
export function NumberField({ value, onChange }: Props) {
  const t = useDeskWords()
  return (
    <label>
      {t('aside_number')}
      <input
        inputMode="numeric"
        autoComplete="off"
        autoFocus
        placeholder="#"
        value={value}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}

export const numberTyped = (typed: string): number | null => {
  const digits = typed.trim().replace(/^#/, '')
  return /^[1-9]\d{0,8}$/.test(digits) ? Number(digits) : null
}
