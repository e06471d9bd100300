'use client'
import { use } from 'react'
import { describedBy, Field } from '../ui/Field'
import { FormStateContext } from './FormStateContext'

type Props = { name: string; label: string; hint: string; optional?: string; accept?: string }

export function FilesField({ name, label, hint, optional, accept }: Props) {
  const error = use(FormStateContext).fields[name]
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="file"
        multiple
        id={name}
        name={name}
        accept={accept}
        className="block w-full text-sm text-soft"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Field>
  )
}
