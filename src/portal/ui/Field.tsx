import type { ReactNode } from 'react'

export type FieldProps = {
  name: string
  label: string
  hint?: string
  error?: string
  optional?: string
  children: ReactNode
}

/** The ids a control names in `aria-describedby`, so that hint and error are read out with it. */
export const describedBy = (name: string, hint?: string, error?: string) =>
  [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ') || undefined

/** A label above its control, the hint below the label, the error next to what is wrong. */
export function Field({ name, label, hint, error, optional, children }: FieldProps) {
  return (
    <div className="space-y-1.5">
      <label htmlFor={name} className="block text-sm font-medium">
        {label}
        {optional && <span className="ms-1.5 font-normal text-soft">{optional}</span>}
      </label>
      {hint && (
        <p id={`${name}-hint`} className="text-sm text-soft">
          {hint}
        </p>
      )}
      {children}
      {error && (
        <p id={`${name}-error`} className="text-sm font-medium text-danger-ink">
          {error}
        </p>
      )}
    </div>
  )
}
