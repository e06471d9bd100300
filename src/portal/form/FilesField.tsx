'use client'
import { use, useState, type ChangeEvent } from 'react'
import { describedBy, Field } from '../ui/Field'
import { FormStateContext } from './FormStateContext'

/** Bytes, and the words for files beyond them. */
export type FileLimits = { each: number; together: number; tooLarge: string }

type Props = { name: string; label: string; hint: string; optional?: string; limits: FileLimits }

const fit = (files: readonly File[], { each, together }: FileLimits) =>
  files.every(({ size }) => size <= each) &&
  files.reduce((sum, { size }) => sum + size, 0) <= together

export function FilesField({ name, label, hint, optional, limits }: Props) {
  const state = use(FormStateContext)
  // An answer of the server puts an end to what was said here before.
  const [tooLargeAt, setTooLargeAt] = useState<number>()
  const error = tooLargeAt === state.attempt ? limits.tooLarge : state.fields[name]

  const check = ({ currentTarget }: ChangeEvent<HTMLInputElement>) => {
    const fits = fit([...(currentTarget.files ?? [])], limits)
    if (!fits) currentTarget.value = ''
    setTooLargeAt(fits ? undefined : state.attempt)
  }
  return (
    <Field name={name} label={label} hint={hint} error={error} optional={optional}>
      <input
        type="file"
        multiple
        id={name}
        name={name}
        onChange={check}
        className="block w-full text-sm text-soft"
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(name, hint, error)}
      />
    </Field>
  )
}
